import { describe, expect, it } from 'vitest';
import {
  draftOfWear,
  newWearDraft,
  offOf,
  onOf,
  wearDraftErrors,
  wearOfDraft,
} from '#renderer/features/today/wear-draft.ts';
import { aWear } from '../../../support/entries.ts';

const newId = () => 'new';

describe('stockings whose entry is changed', () => {
  const second = '2026-10-25T02:30:00+01:00[Europe/Berlin]';
  const worn = aWear({ on: '2026-10-25T02:15:40+01:00[Europe/Berlin]', off: second });

  it('keep the moments that nobody touched, to the second, also where clocks show them twice', () => {
    const changed = wearOfDraft({ ...draftOfWear(worn), legs: 'left' }, newId);
    expect(changed).toMatchObject({ on: worn.on, off: second, legs: 'left' });
    expect(onOf(draftOfWear(worn))?.note).toBe('second');
  });

  it('keep the zone of the clocks that each time was read off', () => {
    const travelled = aWear({
      on: '2026-03-02T22:00:00+01:00[Europe/Berlin]',
      off: '2026-03-03T08:00:00+00:00[Europe/London]',
    });
    expect(wearOfDraft(draftOfWear(travelled), newId)).toEqual(travelled);
    expect(offOf({ ...draftOfWear(travelled), off: '09:00' })?.at).toBe(
      '2026-03-03T09:00:00+00:00[Europe/London]',
    );
  });

  it('come off at the one of two times that is chosen', () => {
    const night = draftOfWear(aWear({ on: '2026-10-24T22:00:00+02:00[Europe/Berlin]', off: second }));
    expect(offOf({ ...night, offOccurrence: 'first' })?.at).toBe('2026-10-25T02:30:00+02:00[Europe/Berlin]');
  });

  it('stay with the shift that they were logged with', () => {
    const ofShift = aWear({ shiftId: 's1' });
    expect(wearOfDraft({ ...draftOfWear(ofShift), legs: 'left' }, newId)).toEqual({
      ...ofShift,
      legs: 'left',
    });
  });

  it('keep the date on which they came off, if that was more than a day later', () => {
    const long = aWear({ off: '2026-03-04T16:00:00+01:00[Europe/Berlin]' });
    expect(wearOfDraft(draftOfWear(long), newId)).toEqual(long);
    expect(draftOfWear(long).offDate).toBe('2026-03-04');
    expect(draftOfWear(aWear()).offDate).toBeNull();
  });

  it('are no change until all of it is typed', () => {
    expect(wearOfDraft({ ...draftOfWear(worn), off: '' }, newId)).toBeNull();
  });
});

describe('stockings whose times are typed', () => {
  const now = '2026-03-03T12:00:00+01:00[Europe/Berlin]';
  const typed = {
    ...newWearDraft('Europe/Berlin', 'g1'),
    ...{ onDate: '2026-03-02', on: '21:30', off: '06:40' },
  };

  it('come off at the first such time after they went on', () => {
    expect(wearOfDraft(typed, newId)).toMatchObject({
      on: '2026-03-02T21:30:00+01:00[Europe/Berlin]',
      off: '2026-03-03T06:40:00+01:00[Europe/Berlin]',
    });
    expect(wearDraftErrors(typed, now)).toEqual({});
  });

  it('come off on the date that is asked for', () => {
    const later = offOf({ ...typed, offDate: '2026-03-04' });
    expect(later?.at).toBe('2026-03-04T06:40:00+01:00[Europe/Berlin]');
  });

  it('do not come off at a time that is still to come', () => {
    expect(wearDraftErrors({ ...typed, onDate: '2026-03-03', on: '08:00' }, now)).toEqual({
      off: 'wear.ahead',
    });
  });
});
