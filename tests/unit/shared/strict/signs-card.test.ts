import { describe, expect, it } from 'vitest';
import type { LogPayload, StrictEntry } from '#shared/record/strict-entry.ts';
import { isCardShown, logsForSigns, notedSigns } from '#shared/strict/signs-card.ts';
import { logOf, type TreatmentLog } from '#shared/strict/treatment-log.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { aStart, aTreatment, logLines } from '../../../support/strict-entries.ts';

const inBerlin = (at: string): ZonedTime => `2026-${at}:00+01:00[Europe/Berlin]`;

/** The plan of the left leg ends on 9 March at 16:00. */
const left = (entries: readonly StrictEntry[] = []): TreatmentLog =>
  logOf({ treatments: [], strictEntries: [...entries] }, aTreatment());

const right = (start: ZonedTime, entries: readonly StrictEntry[] = []): TreatmentLog =>
  logOf(
    { treatments: [], strictEntries: [...entries] },
    aTreatment({ id: 'right', legs: 'right', plan: { ...aTreatment().plan, start } }),
  );

const endedAt = (at: string): readonly StrictEntry[] =>
  logLines([[aStart, { kind: 'end', at, reason: 'Clinic said so', by: 'clinic' }]]);

describe('the card of the warning signs', () => {
  it('is at hand from the entry of a treatment until six weeks after its end', () => {
    expect(isCardShown([left()], inBerlin('03-01T10:00'))).toBe(true);
    expect(isCardShown([left()], '2026-04-20T16:59:59+02:00[Europe/Berlin]')).toBe(true);
    expect(isCardShown([left()], '2026-04-20T17:00:00+02:00[Europe/Berlin]')).toBe(false);
    expect(isCardShown([], inBerlin('03-01T10:00'))).toBe(false);
  });

  it('counts the six weeks from an early end, and from when a treatment was called off', () => {
    const early = left(endedAt('2026-03-04T15:00:00Z'));
    expect(isCardShown([early], '2026-04-15T16:59:59+02:00[Europe/Berlin]')).toBe(true);
    expect(isCardShown([early], '2026-04-15T17:00:00+02:00[Europe/Berlin]')).toBe(false);
    const off = left(endedAt('2026-03-01T15:00:00Z'));
    expect(isCardShown([off], '2026-04-12T16:59:59+02:00[Europe/Berlin]')).toBe(true);
    expect(isCardShown([off], '2026-04-12T17:00:00+02:00[Europe/Berlin]')).toBe(false);
  });

  it('stays for the last of several plans', () => {
    const logs = [right('2026-04-01T16:00:00+02:00[Europe/Berlin]'), left()];
    expect(isCardShown(logs, '2026-05-20T15:59:59+02:00[Europe/Berlin]')).toBe(true);
    expect(isCardShown(logs, '2026-05-20T16:00:00+02:00[Europe/Berlin]')).toBe(false);
  });
});

describe('the logs that get a sign', () => {
  const ids = (logs: readonly TreatmentLog[]) => logs.map(({ treatment }) => treatment.id);
  const both = [right(inBerlin('03-05T16:00')), left()];

  it('are those of all treatments under way, else those that ended within six weeks', () => {
    expect(ids(logsForSigns(both, inBerlin('03-06T10:00')))).toEqual(['right', 'left-2026']);
    expect(ids(logsForSigns(both, inBerlin('03-10T10:00')))).toEqual(['right']);
    expect(ids(logsForSigns(both, inBerlin('03-20T10:00')))).toEqual(['right', 'left-2026']);
    expect(ids(logsForSigns(both, '2026-04-22T10:00:00+02:00[Europe/Berlin]'))).toEqual(['right']);
  });
});

describe('the signs that the card shows as noted', () => {
  const faint = { kind: 'sign', sign: 'faint' } as const satisfies LogPayload;
  const now = inBerlin('03-04T12:00');

  it('are those of the last 24 hours that stand, the newest first, one a press', () => {
    const lines = logLines([
      [inBerlin('03-03T11:59'), faint],
      [inBerlin('03-03T14:00'), { kind: 'sign', sign: 'toes-numb' }],
      [inBerlin('03-04T09:00'), { kind: 'sign', sign: 'rash' }],
      [inBerlin('03-04T09:01'), { kind: 'amend', target: 'line-3', void: true, reason: 'By mistake' }],
      [inBerlin('03-04T10:00'), faint],
      [inBerlin('03-04T11:00'), { kind: 'sign' }],
    ]);
    const twin = { ...logLines([[inBerlin('03-04T10:00'), faint]], 'right')[0], id: 'twin' } as StrictEntry;
    const logs = [right(inBerlin('03-03T10:00'), [twin]), left(lines)];
    expect(notedSigns(logs, now)).toEqual([
      {
        ...{ sign: 'faint', at: inBerlin('03-04T10:00') },
        lines: [
          { treatmentId: 'right', id: 'twin' },
          { treatmentId: 'left-2026', id: 'line-5' },
        ],
      },
      {
        ...{ sign: 'toes-numb', at: inBerlin('03-03T14:00') },
        lines: [{ treatmentId: 'left-2026', id: 'line-2' }],
      },
    ]);
  });

  it('are two where one log got the same sign twice', () => {
    const lines = logLines([
      [inBerlin('03-04T10:00'), faint],
      [inBerlin('03-04T10:00'), faint],
    ]);
    expect(notedSigns([left(lines)], now)).toHaveLength(2);
  });
});
