/** What is noted of the computer's clock when something is said. */
import { expect, it } from 'vitest';
import { linesFor, type Saying } from '#shared/strict/lines.ts';
import { aTreatment, logLines } from '../../../support/strict-entries.ts';

const inBerlin = (time: string): string => `2026-03-03T${time}:00+01:00[Europe/Berlin]`;
const said = { kind: 'confirm', at: '2026-03-03T14:00:00Z' } as const;
const entries = logLines([[inBerlin('08:00'), { kind: 'confirm', at: '2026-03-03T07:00:00Z' }]]);

const notesOf = (saying: Omit<Saying, 'newId'>) =>
  linesFor({ treatment: aTreatment(), entries }, [said], { ...saying, newId: () => 'next' })
    .slice(0, -1)
    .map((line) => line.said);

it('a clock that shows less than at the last line went back', () => {
  expect(notesOf({ now: inBerlin('07:59') })).toEqual([{ kind: 'clock-back', seconds: 60 }]);
  expect(notesOf({ now: inBerlin('15:00') })).toEqual([]);
});

it('so did one that shows less than somebody saw since, unless it was put right by less than a minute', () => {
  const now = inBerlin('15:00');
  expect(notesOf({ now, lastSeen: inBerlin('20:00') })).toEqual([{ kind: 'clock-back', seconds: 5 * 3600 }]);
  expect(notesOf({ now, lastSeen: '2026-03-03T15:00:59+01:00[Europe/Berlin]' })).toEqual([]);
  expect(notesOf({ now, lastSeen: inBerlin('14:59') })).toEqual([]);
});

it('another zone is noted with its names', () => {
  expect(notesOf({ now: '2026-03-03T15:00:00-05:00[America/New_York]' })).toEqual([
    { kind: 'zone', from: 'Europe/Berlin', to: 'America/New_York' },
  ]);
});
