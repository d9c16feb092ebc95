import { describe, expect, it } from 'vitest';
import type { LogPayload } from '#shared/record/strict-entry.ts';
import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import { logOf } from '#shared/strict/treatment-log.ts';
import { wearingNow, whyIgnored } from '#shared/strict/wearing-now.ts';
import { aTreatment, logLines } from '../../../support/strict-entries.ts';

const at = (text: string) => `2026-03-${text}:00+01:00[Europe/Berlin]`;

const logWith = (...said: readonly (readonly [string, LogPayload])[]): TreatmentLog => {
  const treatment = aTreatment();
  return logOf({ treatments: [treatment], strictEntries: logLines(said) }, treatment);
};

describe('whether the stockings are on', () => {
  it('is nothing before the start, and on from then', () => {
    expect(wearingNow(logWith(), at('02T15:59'))).toBeNull();
    expect(wearingNow(logWith(), at('02T18:00'))).toEqual({ kind: 'on', since: '2026-03-02T15:00:00Z' });
  });

  it('goes by the last thing said, with the reason while off', () => {
    const log = logWith(
      [at('03T07:00'), { kind: 'off', at: '2026-03-03T06:00:00Z', reason: 'shower' }],
      [at('03T07:20'), { kind: 'on', at: '2026-03-03T06:20:00Z' }],
    );
    expect(wearingNow(log, at('03T07:10'))).toEqual({
      ...{ kind: 'off', since: '2026-03-03T06:00:00Z', reason: 'shower', isSpared: false },
    });
    expect(wearingNow(log, at('03T07:30'))).toEqual({ kind: 'on', since: '2026-03-03T06:20:00Z' });
  });
});

describe('why what was said last changed nothing', () => {
  const off: readonly [string, LogPayload] = [
    at('03T07:00'),
    { kind: 'off', at: '2026-03-03T06:00:00Z', reason: 'shower' },
  ];
  it.each<readonly [string, readonly (readonly [string, LogPayload])[], ReturnType<typeof whyIgnored>]>([
    ['nothing was said', [], null],
    ['it did change something', [off], null],
    [
      'off while off',
      [off, [at('03T07:05'), { ...off[1], at: '2026-03-03T06:05:00Z' } as LogPayload]],
      'off-already',
    ],
    [
      'still on while off',
      [off, [at('03T07:05'), { kind: 'confirm', at: '2026-03-03T06:05:00Z' }]],
      'not-on',
    ],
    ['before the start', [[at('03T07:05'), { kind: 'confirm', at: '2026-03-02T14:00:00Z' }]], 'before-start'],
    [
      'ahead of this clock',
      [[at('04T07:05'), { kind: 'confirm', at: '2026-03-04T06:00:00Z' }]],
      'still-to-come',
    ],
  ])('%s', (_, said, why) => {
    expect(whyIgnored(logWith(...said), at('03T08:00'))).toBe(why);
  });
});
