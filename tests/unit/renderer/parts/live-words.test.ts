import { describe, expect, it } from 'vitest';
import { clockOf, limitInWords, liveTitle } from '#renderer/parts/live-words.ts';
import { writeAs } from '#renderer/ui/dates.ts';
import { emptyRecord } from '#shared/record/record.ts';

writeAs('en-GB');

const at = (time: string): string => `2026-03-30T${time}+02:00[Europe/Berlin]`;
const t = (id: string, values: object = {}): string => `${id} ${JSON.stringify(values)}`;
const live = { start: at('09:00:30'), steps: [{ at: at('09:00:30'), posture: 'standing' as const }] };
const record = { ...emptyRecord, liveShift: live };

describe('a live shift in words', () => {
  it('writes the time as a clock does', () => {
    expect([0, 9, 60, 125, 1500].map(clockOf)).toEqual(['0:00', '0:09', '1:00', '2:05', '25:00']);
  });

  it('names the posture and the whole minutes that it has lasted, in the title', () => {
    expect(liveTitle(record, at('09:42:29'), t)).toBe('live.now {"time":"0:41","posture":"standing"}');
    expect(liveTitle(record, at('09:42:30'), t)).toBe('live.now {"time":"0:42","posture":"standing"}');
    expect(liveTitle(emptyRecord, at('09:42:30'), t)).toBeNull();
  });

  it('says when the limit is full in the same words each minute, and then that it was', () => {
    const near = 'live.near {"limit":"1 h","time":"10:00"}';
    expect(limitInWords(record, at('09:55:00'), t)).toBeNull();
    expect(limitInWords(record, at('09:56:00'), t)).toBe(near);
    expect(limitInWords(record, at('10:00:00'), t)).toBe(near);
    expect(limitInWords(record, at('10:01:00'), t)).toBe('live.full {"limit":"1 h","time":"10:00"}');
  });

  it('goes by the person’s own limit', () => {
    const person = { hasVaricoseVeins: false, longestStandLimitMinutes: 30, standingLimitMinutes: 240 };
    expect(limitInWords({ ...record, person }, at('09:26:00'), t)).toContain(
      '"limit":"30 min","time":"09:30"',
    );
    expect(limitInWords(emptyRecord, at('09:26:00'), t)).toBeNull();
  });
});
