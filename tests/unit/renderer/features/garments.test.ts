import { describe, expect, it } from 'vitest';
import {
  changeOfGarment,
  draftOfGarment,
  garmentDraftErrors,
  newGarmentDraft,
  pressuresTyped,
  withClass,
  withStandard,
} from '#renderer/features/stockings/garment-draft.ts';
import { isUpsideDown, lifeOf, wornTotals } from '#renderer/features/stockings/garment-worn.ts';
import { dueForReplacement, firstWearDates, replacementDate } from '#shared/exposure/replacement.ts';
import type { Garment } from '#shared/record/garment.ts';
import { aGarment, aWear } from '../../../support/entries.ts';

const full: Garment = {
  ...{ id: 'g1', name: 'Thigh', ankleMmHg: 27.5, printedRangeMmHg: { low: 23, high: 32 } },
  printedClass: { standard: 'RAL', name: 'II' },
  ...{ calfMmHg: 20, thighMmHg: 12.5, length: 'thigh', legs: 'left' },
  ...{ firstWorn: '2026-01-05', replaceAfterMonths: 6 },
};

describe('a stocking as it is typed', () => {
  it('saves as it was when nothing is changed', () => {
    const saved = changeOfGarment(draftOfGarment(full), () => 'new');
    expect(saved).toEqual({ action: 'upsert', kind: 'garment', entry: full });
    const retired = { ...full, retiredOn: '2026-09-01' };
    expect(changeOfGarment(draftOfGarment(retired), () => 'new')).toMatchObject({ entry: retired });
    const plain = changeOfGarment(draftOfGarment(aGarment()), () => 'new');
    expect(plain).toEqual({ action: 'upsert', kind: 'garment', entry: aGarment() });
  });

  it('is new with the months for which its pressure is guaranteed, unless they are taken out', () => {
    const typed = { ...newGarmentDraft, name: 'x', low: '20' };
    const added = (draft: typeof typed) => changeOfGarment(draft, () => 'new');
    expect(added(typed)).toMatchObject({ entry: { replaceAfterMonths: 6 } });
    expect(added({ ...typed, replaceAfter: '' })).not.toHaveProperty('entry.replaceAfterMonths');
  });

  it('takes the range of its class, and no class without a standard', () => {
    const ral = withClass(withStandard(newGarmentDraft, 'RAL'), 'II');
    expect(ral).toMatchObject({ standard: 'RAL', className: 'II', low: '23', high: '32' });
    expect(withClass(withStandard(ral, 'UK'), '2')).toMatchObject({ low: '18', high: '24' });
    expect(withStandard(ral, '')).toMatchObject({ standard: '', className: '' });
    expect(withClass(newGarmentDraft, 'II')).toEqual(newGarmentDraft);
    const bare = changeOfGarment({ ...ral, name: 'x', standard: '' }, () => 'new');
    expect(bare).not.toHaveProperty('entry.printedClass');
  });

  it('keeps the typed figures where a class is open upwards', () => {
    const typed = { ...withStandard(newGarmentDraft, 'RAL'), low: '50', high: '60' };
    expect(withClass(typed, 'IV')).toMatchObject({ className: 'IV', low: '50', high: '60' });
  });

  it('says which figures cannot be read', () => {
    const draft = { ...newGarmentDraft, low: 'x', high: 'y', calf: 'z', replaceAfter: '61' };
    expect(garmentDraftErrors(draft)).toEqual({
      name: 'stockings.needsName',
      low: 'stockings.number',
      high: 'stockings.number',
      calf: 'stockings.number',
      replaceAfter: 'stockings.replaceHelp',
    });
    expect(garmentDraftErrors({ ...newGarmentDraft, name: 'a', low: '20,5' })).toEqual({});
  });
});

describe('the leg that follows what is typed', () => {
  it('takes the middle of the range, and nothing that is no pressure', () => {
    const typed = { ...newGarmentDraft, low: '23', high: '32', calf: '20,5', length: 'calf' as const };
    expect(pressuresTyped(typed)).toEqual({
      mmHg: { ankle: 27.5, calf: 20.5, thigh: null },
      length: 'calf',
    });
    expect(pressuresTyped({ ...newGarmentDraft, low: '20' }).mmHg.ankle).toBe(20);
    expect(pressuresTyped({ ...newGarmentDraft, low: '20', high: '3x' }).mmHg.ankle).toBe(20);
    expect(pressuresTyped({ ...newGarmentDraft, low: '61', thigh: 'x' }).mmHg).toEqual({
      ankle: null,
      calf: null,
      thigh: null,
    });
    expect(pressuresTyped(newGarmentDraft).length).toBeUndefined();
  });
});

describe('how it presses', () => {
  it('is pointed out where it is more higher up, as far as it is printed', () => {
    expect(isUpsideDown(full)).toBe(false);
    expect(isUpsideDown(aGarment())).toBe(false);
    expect(isUpsideDown({ ...full, calfMmHg: 28 })).toBe(true);
    expect(isUpsideDown({ ...full, thighMmHg: 21 })).toBe(true);
    expect(isUpsideDown(aGarment({ ankleMmHg: 20, thighMmHg: 20 }))).toBe(false);
  });
});

describe('how long it was worn', () => {
  const now = '2026-03-10T12:00:00+01:00[Europe/Berlin]';
  const on = (day: string, hours: string, legs: 'both' | 'left' | 'right' = 'both') =>
    aWear({
      ...{ id: `${day}${hours}${legs}`, legs },
      on: `2026-03-${day}T08:00:00+01:00[Europe/Berlin]`,
      off: `2026-03-${day}T${hours}:00:00+01:00[Europe/Berlin]`,
    });

  it('counts times and hours of its own wear, both legs at once only once', () => {
    const wear = [
      on('02', '16'),
      on('03', '10', 'left'),
      on('03', '12', 'right'),
      { ...on('04', '20'), garmentId: 'g2' },
    ];
    expect(wornTotals(aGarment(), wear, now)).toEqual({ times: 2, hours: 12 });
    expect(wornTotals(aGarment(), [], now)).toEqual({ times: 0, hours: 0 });
  });

  it('counts a night as one time, although it has two dates', () => {
    const night = aWear({
      on: '2026-03-02T21:30:00+01:00[Europe/Berlin]',
      off: '2026-03-03T06:30:00+01:00[Europe/Berlin]',
    });
    expect(wornTotals(aGarment(), [night], now)).toEqual({ times: 1, hours: 9 });
  });

  it('is due after the maker’s months, from the first wear where nothing else is said', () => {
    const none = firstWearDates([]);
    const logged = firstWearDates([on('04', '10'), on('02', '10'), { ...on('01', '10'), garmentId: 'g2' }]);
    expect(replacementDate(full, none)).toBe('2026-07-05');
    const unsaid = aGarment({ replaceAfterMonths: 1 });
    expect(replacementDate(unsaid, logged)).toBe('2026-04-02');
    expect(replacementDate(unsaid, none)).toBeNull();
    expect(replacementDate(aGarment(), logged)).toBeNull();
  });

  it('has a life from its first wear to the date on which its months end', () => {
    const none = firstWearDates([]);
    expect(lifeOf(full, none, '2026-04-06')).toEqual({
      first: '2026-01-05',
      until: '2026-07-05',
      share: 91 / 181,
    });
    expect(lifeOf(full, none, '2026-01-01')?.share).toBe(0);
    expect(lifeOf(full, none, '2027-01-01')?.share).toBe(1);
    expect(lifeOf(aGarment({ replaceAfterMonths: 6 }), none, '2026-04-06')).toBeNull();
    expect(lifeOf(aGarment({ firstWorn: '2026-01-05' }), none, '2026-04-06')).toBeNull();
  });

  it('is due from that date on, unless it is retired by then', () => {
    const garment = aGarment({ replaceAfterMonths: 1 });
    const wear = [on('04', '10'), on('02', '10')];
    const due = (more: Partial<Garment>, today: string) =>
      dueForReplacement([{ ...garment, ...more }], wear, today).map(({ id }) => id);
    expect(due({}, '2026-04-01')).toEqual([]);
    expect(due({}, '2026-04-02')).toEqual(['g1']);
    expect(due({ firstWorn: '2026-03-09' }, '2026-04-02')).toEqual([]);
    expect(due({ retiredOn: '2026-04-02' }, '2026-04-02')).toEqual([]);
    expect(due({ retiredOn: '2026-04-03' }, '2026-04-02')).toEqual(['g1']);
  });
});
