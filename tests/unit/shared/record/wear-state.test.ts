import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, type Change } from '#shared/record/change.ts';
import { emptyRecord } from '#shared/record/record.ts';
import type { Shift } from '#shared/record/shift.ts';
import type { Legs, Wear } from '#shared/record/wear.ts';
import {
  addWear,
  isForgotten,
  isInUse,
  likelyOff,
  mostOpenSeconds,
  removeShift,
  retireGarment,
  takeBackGarment,
  takeOff,
  wearForShift,
  wearMovedWith,
  wearWithin,
  wornNow,
} from '#shared/record/wear-state.ts';
import { issuesOfChanges } from '#shared/rules/record-issues.ts';
import { wornTwice } from '#shared/rules/wear-issues.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { zonedTimeAt, zonedTimeOf } from '#shared/time/wall-clock.ts';
import { aGarment, aShift, aWear, newYearsEve, upsertGarment } from '../../../support/entries.ts';
import { someSeconds, zone } from '../made-up.ts';
import { forAll } from '../properties.ts';

const berlin = 'Europe/Berlin';
/** A moment of March 2026 in Berlin: `at('02', '05:30')`. */
const at = (day: string, time: string): string => zonedTimeAt(`2026-03-${day}`, time, berlin);

const applied = (wear: readonly Wear[], changes: readonly Change[]): readonly Wear[] =>
  applyChanges({ ...emptyRecord, wear: [...wear] }, changes).record.wear;

const worn = (id: string, on: string, off?: string, more: Partial<Wear> = {}): Wear => {
  const { off: _off, ...open } = aWear({ id, on, ...more });
  return off === undefined ? open : { ...open, off };
};

const shiftOf = (id: string, start: string, end: string): Shift => aShift({ id, start, end });

type Spans = readonly (readonly [number, number])[];

/** The union of what a leg wore, `[from, to)`; open wear counts for `openSeconds`. */
function unionOf(wear: readonly Wear[], leg: Legs, openSeconds: number): Spans {
  const spans = wear
    .filter(({ legs }) => legs === leg || legs === 'both')
    .map(({ on, off }) => {
      const from = epochSecondsOf(on);
      return [from, off === undefined ? from + openSeconds : epochSecondsOf(off)] as const;
    })
    .toSorted(([a], [b]) => a - b);
  const union: [number, number][] = [];
  for (const [from, to] of spans) {
    const last = union.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else if (to > from) union.push([from, to]);
  }
  return union;
}

const isWithin = (inner: Spans, outer: Spans): boolean =>
  inner.every(([from, to]) => outer.some(([start, end]) => start <= from && to <= end));

const someAdded = fc.record({
  on: fc.integer({ min: 0, max: 72 * 60 }),
  minutes: fc.option(fc.integer({ min: 1, max: 30 * 60 }), { freq: 3 }),
  legs: fc.constantFrom<Legs>('both', 'left', 'right'),
  garment: fc.constantFrom('g1', 'g1', 'g2'),
  zone,
  shift: fc.option(fc.constantFrom('s1', 's2')),
});

const somePresses = fc.record({
  from: someSeconds,
  added: fc.array(someAdded, { minLength: 1, maxLength: 9 }),
});

function wearOf(
  from: number,
  added: typeof someAdded extends fc.Arbitrary<infer One> ? One : never,
  id: string,
): Wear {
  const on = from + added.on * 60;
  return {
    ...{ id, garmentId: added.garment, legs: added.legs, on: zonedTimeOf(on, added.zone) },
    ...(added.minutes !== null && { off: zonedTimeOf(on + added.minutes * 60, added.zone) }),
    ...(added.shift !== null && { shiftId: added.shift }),
  };
}

/** Adds wear to wear, one after the other, and lets `check` look at each step. */
const forEachPress = (check: (before: readonly Wear[], next: Wear, after: readonly Wear[]) => void): void =>
  forAll(somePresses, ({ from, added }) => {
    let wear: readonly Wear[] = [];
    for (const [i, each] of added.entries()) {
      const next = wearOf(from, each, `w${i}`);
      const after = applied(wear, addWear(wear, next));
      check(wear, next, after);
      wear = after;
    }
  });

describe('wear that is added, whatever is there', () => {
  it('is never refused, and leaves no stocking twice at once on a leg', () => {
    forEachPress((_before, _next, after) => expect([...wornTwice(after)]).toEqual([]));
  });

  it('keeps all worn time that was said on each leg, and makes up none', () => {
    forEachPress((before, next, after) => {
      for (const garment of ['g1', 'g2']) {
        const of = (all: readonly Wear[]) => all.filter(({ garmentId }) => garmentId === garment);
        for (const leg of ['left', 'right'] as const) {
          const most = unionOf(of([...before, next]), leg, mostOpenSeconds);
          // That it went on is said, too.
          const said = unionOf(of([...before, next]), leg, 60);
          expect(isWithin(said, unionOf(of(after), leg, mostOpenSeconds))).toBe(true);
          expect(isWithin(unionOf(of(after), leg, mostOpenSeconds), most)).toBe(true);
        }
      }
    });
  });

  it('gives every entry a name of its own among those that were there, and needs no other', () => {
    forEachPress((before, next, after) => {
      const names = new Set([...before.map(({ id }) => id), next.id]);
      const changed = addWear(before, next).map((change) =>
        change.action === 'remove' ? change.id : (change.entry as Wear).id,
      );
      expect(new Set(changed).size).toBe(changed.length);
      expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
      expect(after.every(({ id }) => names.has(id))).toBe(true);
    });
  });

  it('is one step that undo takes back', () => {
    forEachPress((before, next) => {
      const { record, inverse } = applyChanges({ ...emptyRecord, wear: [...before] }, addWear(before, next));
      const back = applyChanges(record, inverse).record.wear;
      expect(back.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
        before.toSorted((a, b) => a.id.localeCompare(b.id)),
      );
    });
  });

  it('takes no longer for twenty years than one pass', () => {
    let wear: readonly Wear[] = Array.from({ length: 50_000 }, (_, i) => {
      const on = 1_000_000_000 + i * 12_000;
      return worn(`w${i}`, zonedTimeOf(on, 'UTC'), zonedTimeOf(on + 9000, 'UTC'));
    });
    // Over all of them: each is looked at once.
    const all = worn('all', zonedTimeOf(1_000_000_000, 'UTC'), zonedTimeOf(1_700_000_000, 'UTC'));
    const changes = addWear(wear, all);
    wear = applied(wear, changes);
    expect(wear).toHaveLength(1);
    expect(wear[0]).toMatchObject({ id: 'w0', off: all.off });
  });
});

describe('stockings that were put on before the shift', () => {
  const on = worn('w1', at('02', '05:30'));

  it('stay on since then when the whole shift is logged, also a second one', () => {
    const early = wearForShift(
      { wear: [on], garments: [aGarment()] },
      shiftOf('s1', at('02', '06:30'), at('02', '15:00')),
      'g1',
      () => 'new',
    );
    expect(applied([on], early)).toEqual([on]);
    const late = wearForShift(
      { wear: [on], garments: [aGarment()] },
      shiftOf('s2', at('02', '15:00'), at('02', '23:00')),
      'g1',
      () => 'new',
    );
    expect(applied([on], late)).toEqual([on]);
  });

  it('are worn from then to the end of the shift, if they came off in it', () => {
    const off = worn('w1', at('02', '05:30'), at('02', '12:00'));
    const whole = wearForShift(
      { wear: [off], garments: [aGarment()] },
      shiftOf('s1', at('02', '06:30'), at('02', '15:00')),
      'g1',
      () => 'new',
    );
    expect(applied([off], whole)).toEqual([worn('w1', at('02', '05:30'), at('02', '15:00'))]);
  });

  it('end where an end is said after the day for which they count', () => {
    const duty = shiftOf('s1', at('02', '06:00'), at('03', '06:00'));
    const whole = wearForShift({ wear: [on], garments: [aGarment()] }, duty, 'g1', () => 'new');
    expect(applied([on], whole)).toEqual([worn('w1', at('02', '05:30'), at('03', '06:00'))]);
  });

  it('are two legs’ wear of their own where the shift was worn on both', () => {
    const left = worn('w1', at('02', '05:30'), undefined, { legs: 'left' });
    const whole = wearForShift(
      { wear: [left], garments: [aGarment()] },
      shiftOf('s1', at('02', '06:30'), at('02', '15:00')),
      'g1',
      () => 'new',
    );
    expect(applied([left], whole)).toEqual([
      left,
      worn('new', at('02', '06:30'), at('02', '15:00'), { legs: 'right', shiftId: 's1' }),
    ]);
  });

  it('are the same over midnight, over New Year and in the night when clocks change', () => {
    const spans = [
      { on: at('02', '21:30'), start: at('02', '22:00'), end: at('03', '06:15') },
      { on: '2025-12-31T21:30:00+01:00[Europe/Berlin]', ...newYearsEve },
      {
        on: zonedTimeAt('2026-10-24', '21:30', berlin),
        start: zonedTimeAt('2026-10-24', '22:00', berlin),
        end: zonedTimeAt('2026-10-25', '06:00', berlin),
      },
      // Put on by the clocks of another zone.
      { on: '2026-03-02T20:30:00+00:00[Europe/London]', start: at('02', '22:00'), end: at('03', '06:15') },
    ];
    for (const { on: began, start, end } of spans) {
      const wear = [worn('w1', began)];
      const shift = shiftOf('s1', start, end);
      const changes = wearForShift({ wear, garments: [aGarment()] }, shift, 'g1', () => 'new');
      expect(applied(wear, changes)).toEqual(wear);
      expect(applied(wear, takeOff(wear, 'w1', end))).toEqual([worn('w1', began, end)]);
    }
  });

  it('are accepted by the rules', () => {
    const before = { ...emptyRecord, garments: [aGarment()], wear: [on] };
    for (const end of ['15:00', '22:59']) {
      const shift = shiftOf('s1', at('02', '06:30'), at('02', end));
      const changes = [
        { action: 'upsert', kind: 'shift', entry: shift } as const,
        ...wearForShift(before, shift, 'g1', () => 'new'),
      ];
      const { record } = applyChanges(before, changes);
      expect(issuesOfChanges({ before, after: record, changes, now: at('03', '00:00') })).toEqual([]);
    }
  });
});

describe('what is on now', () => {
  it('is in the order in which it went on, without what is over or still to come', () => {
    const wear = [
      worn('late', at('02', '12:00')),
      worn('early', at('02', '06:00')),
      worn('over', at('02', '05:00'), at('02', '05:30')),
      worn('ahead', at('02', '18:00')),
    ];
    expect(wornNow(wear, at('02', '17:00')).map(({ id }) => id)).toEqual(['early', 'late']);
  });

  it('may be forgotten after 16 hours, also in the night when clocks change', () => {
    const on = worn('w1', zonedTimeAt('2026-10-24', '21:30', berlin));
    expect(isForgotten(on, zonedTimeAt('2026-10-25', '12:29', berlin))).toBe(false);
    expect(isForgotten(on, zonedTimeAt('2026-10-25', '12:30', berlin))).toBe(true);
    expect(isForgotten({ ...on, off: on.on }, zonedTimeAt('2026-10-26', '12:30', berlin))).toBe(false);
  });

  it('likely came off with the last shift that has ended and met it in time', () => {
    const on = worn('w1', at('02', '21:30'));
    const night = shiftOf('s1', at('02', '22:00'), at('03', '06:15'));
    const next = shiftOf('s2', at('03', '22:00'), at('04', '06:15'));
    expect(likelyOff(on, [night, next], at('05', '12:00'))).toBe(night.end);
    expect(likelyOff(on, [night], at('03', '06:14'))).toBeNull();
    expect(likelyOff(on, [], at('05', '12:00'))).toBeNull();
    expect(
      likelyOff(on, [shiftOf('s0', at('02', '12:00'), at('02', '21:30'))], at('05', '12:00')),
    ).toBeNull();
  });

  it('is taken off once, and was not worn where it went on only then', () => {
    const on = worn('w1', at('02', '05:30'), undefined, { shiftId: 's1' });
    const off = applied([on], takeOff([on], 'w1', at('02', '15:00')));
    expect(off).toEqual([{ ...on, off: at('02', '15:00') }]);
    expect(takeOff(off, 'w1', at('02', '16:00'))).toEqual([]);
    expect(takeOff([on], 'gone', at('02', '16:00'))).toEqual([]);
    expect(applied([on], takeOff([on], 'w1', on.on))).toEqual([]);
  });
});

describe('the wear that meets a stretch of time', () => {
  const inMarch = (wear: readonly Wear[], from: string, to: string): readonly string[] =>
    wearWithin(wear, { start: at(from, '00:00'), end: at(to, '00:00') }).map(({ id }) => id);

  it('is that of each day that it touches, half open', () => {
    const night = worn('w1', at('02', '21:30'), at('04', '00:00'));
    const days = ['01', '02', '03', '04'].map((day) => inMarch([night], day, `0${Number(day) + 1}`));
    expect(days).toEqual([[], ['w1'], ['w1'], []]);
  });

  it('reaches, while it is on, until it could be forgotten', () => {
    const open = worn('w1', at('02', '21:30'));
    expect(inMarch([open], '03', '04')).toEqual(['w1']);
    expect(inMarch([open], '04', '05')).toEqual([]);
  });

  it('counts instants, whatever the zones', () => {
    const honolulu = worn(
      'w1',
      '2026-03-02T20:00:00-10:00[Pacific/Honolulu]',
      '2026-03-02T23:59:00-10:00[Pacific/Honolulu]',
    );
    expect(inMarch([honolulu], '02', '03')).toEqual([]);
    expect(inMarch([honolulu], '03', '04')).toEqual(['w1']);
  });
});

describe('wear that was logged with a shift', () => {
  const shift = shiftOf('s1', at('02', '06:00'), at('02', '15:00'));
  const ofShift = (id: string, on: string, off?: string) => worn(id, on, off, { shiftId: 's1' });

  it('moves with both of its entries, and neither is in the way of the other', () => {
    const wear = [
      ofShift('w1', at('02', '06:00'), at('02', '10:00')),
      ofShift('w2', at('02', '11:00'), at('02', '15:00')),
    ];
    const moved = { ...shift, start: at('02', '10:00'), end: at('02', '19:00') };
    expect(applied(wear, wearMovedWith(wear, shift, moved))).toEqual([
      ofShift('w1', at('02', '10:00'), at('02', '14:00')),
      ofShift('w2', at('02', '15:00'), at('02', '19:00')),
    ]);
  });

  it('stays on, if it was never said to be off', () => {
    const wear = [ofShift('w1', at('02', '05:30'))];
    const moved = { ...shift, start: at('03', '06:00'), end: at('03', '15:00') };
    expect(applied(wear, wearMovedWith(wear, shift, moved))).toEqual([ofShift('w1', at('03', '05:30'))]);
  });

  it('moves on its leg alone, and is joined with the wear that it is moved onto', () => {
    const wear = [
      { ...ofShift('w1', at('02', '06:00'), at('02', '15:00')), legs: 'left' as const },
      worn('w2', at('03', '05:00'), at('03', '08:00')),
    ];
    const moved = { ...shift, start: at('03', '06:00'), end: at('03', '15:00') };
    expect(applied(wear, wearMovedWith(wear, shift, moved))).toEqual([
      worn('w1', at('03', '05:00'), at('03', '08:00'), { legs: 'right' }),
      worn('w2', at('03', '05:00'), at('03', '15:00'), { legs: 'left' }),
    ]);
  });

  it('covers a shift that became too short for it', () => {
    const wear = [ofShift('w1', at('02', '13:00'), at('02', '15:00'))];
    const short = { ...shift, end: at('02', '10:00') };
    expect(applied(wear, wearMovedWith(wear, shift, short))).toEqual([
      ofShift('w1', at('02', '06:00'), at('02', '10:00')),
    ]);
  });

  it('is left alone where the times of the shift stay', () => {
    const wear = [ofShift('w1', at('02', '06:00'), at('02', '15:00'))];
    expect(wearMovedWith(wear, shift, { ...shift, standingMinutes: 1 })).toEqual([]);
  });

  it('goes with the shift, and wear of its own stays', () => {
    const wear = [
      { ...ofShift('w1', at('02', '06:00'), at('02', '15:00')), legs: 'left' as const },
      { ...ofShift('w2', at('02', '06:00')), legs: 'right' as const },
      worn('w3', at('02', '16:00'), at('02', '18:00')),
    ];
    const { record, inverse } = applyChanges(
      { ...emptyRecord, shifts: [shift], wear },
      removeShift(wear, 's1'),
    );
    expect(record).toMatchObject({ shifts: [], wear: [wear[2]] });
    const back = applyChanges(record, inverse).record;
    expect(back.shifts).toEqual([shift]);
    expect(back.wear).toHaveLength(3);
  });
});

describe('a stocking that is worn out', () => {
  it('is offered until the date on which it is retired', () => {
    expect(isInUse(aGarment(), '2026-03-02')).toBe(true);
    expect(isInUse(aGarment({ retiredOn: '2026-03-02' }), '2026-03-01')).toBe(true);
    expect(isInUse(aGarment({ retiredOn: '2026-03-02' }), '2026-03-02')).toBe(false);
  });

  it('is retired once, and can be taken back as it was', () => {
    const [retired] = retireGarment([aGarment()], 'g1', '2026-03-02');
    expect(retired).toMatchObject({ entry: { ...aGarment(), retiredOn: '2026-03-02' } });
    const held = [aGarment({ retiredOn: '2026-03-02' })];
    expect(retireGarment(held, 'g1', '2026-03-09')).toEqual([]);
    expect(retireGarment(held, 'gone', '2026-03-09')).toEqual([]);
    expect(takeBackGarment(held, 'g1')).toEqual([upsertGarment()]);
    expect(takeBackGarment([aGarment()], 'g1')).toEqual([]);
  });
});
