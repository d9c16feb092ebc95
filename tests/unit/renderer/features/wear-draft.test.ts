import { describe, expect, it } from 'vitest';
import { changeOfWear, draftOfWear, offOf, onOf } from '#renderer/features/today/wear-draft.ts';
import { aWear } from '../../../support/entries.ts';

const newId = () => 'new';

describe('stockings whose entry is changed', () => {
  const second = '2026-10-25T02:30:00+01:00[Europe/Berlin]';
  const worn = aWear({ on: '2026-10-25T02:15:40+01:00[Europe/Berlin]', off: second });

  it('keep the moments that nobody touched, to the second, also where clocks show them twice', () => {
    expect(changeOfWear({ ...draftOfWear(worn), legs: 'left' }, newId)).toMatchObject({
      entry: { on: worn.on, off: second, legs: 'left' },
    });
    expect(onOf(draftOfWear(worn))?.note).toBe('second');
  });

  it('keep the zone of the clocks that each time was read off', () => {
    const travelled = aWear({
      on: '2026-03-02T22:00:00+01:00[Europe/Berlin]',
      off: '2026-03-03T08:00:00+00:00[Europe/London]',
    });
    expect(changeOfWear(draftOfWear(travelled), newId)).toMatchObject({
      entry: { on: travelled.on, off: travelled.off },
    });
    expect(offOf({ ...draftOfWear(travelled), off: '09:00' })?.at).toBe(
      '2026-03-03T09:00:00+00:00[Europe/London]',
    );
  });

  it('come off at the one of two times that is chosen', () => {
    const night = draftOfWear(aWear({ on: '2026-10-24T22:00:00+02:00[Europe/Berlin]', off: second }));
    expect(offOf({ ...night, offOccurrence: 'first' })?.at).toBe('2026-10-25T02:30:00+02:00[Europe/Berlin]');
  });

  it('are no change until all of it is typed', () => {
    expect(changeOfWear({ ...draftOfWear(worn), off: '' }, newId)).toBeNull();
  });
});
