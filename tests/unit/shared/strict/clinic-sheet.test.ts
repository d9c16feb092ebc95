import { describe, expect, it } from 'vitest';
import { defaultStrictPlan } from '#shared/record/strict-plan.ts';
import {
  type ClinicSheet,
  maxSheetLength,
  readClinicSheet,
  writeClinicSheet,
} from '#shared/strict/clinic-sheet.ts';

const sheet: ClinicSheet = {
  ...{
    format: 'legwork-sheet',
    version: 2,
    sheet: { name: 'Foam, Praxis Mitte', version: '2026-01', author: 'Dr. Weber' },
  },
  clinic: { name: 'Praxis Mitte', phone: '+49 30 1', nightPhone: '+49 30 116117' },
  plan: { ...defaultStrictPlan, schedule: [...defaultStrictPlan.schedule] },
  rules: [{ kind: 'other', text: '"; DROP <script>', fromDay: 1, toDay: 2 }],
  checkInTimes: ['09:00', '21:00'],
  visitDay: 15,
};
/** A file that a Legwork before this one wrote. Frozen: clinics have such files. */
const ofVersion1 = `{
  "format": "legwork-sheet",
  "version": 1,
  "sheet": { "name": "After foam", "version": "2026-03" },
  "clinic": { "name": "Venenpraxis Mitte", "phone": "+49 30 123456" },
  "plan": {
    "days": 3,
    "schedule": [{ "fromDay": 1, "toDay": 3, "wear": "day-and-night" }],
    "allowedOffMinutesPerDay": 30,
    "longestOffMinutes": 30,
    "confirmWithinHours": 12
  },
  "rules": [
    { "kind": "walk", "minutes": 30, "fromDay": 1, "toDay": 10 },
    { "kind": "sauna", "fromDay": 1, "toDay": 3 }
  ]
}
`;

const reading = (changed: object) => readClinicSheet(JSON.stringify({ ...sheet, ...changed })).fault;
const { plan } = sheet;

describe('a clinic’s sheet', () => {
  it('is read as it was written', () => {
    expect(readClinicSheet(writeClinicSheet(sheet))).toEqual({ sheet, fault: null });
    expect(readClinicSheet(`\uFEFF${writeClinicSheet(sheet)}`).sheet).toEqual(sheet);
  });

  it.each([
    ['', 'not-a-sheet'],
    ['{', 'not-a-sheet'],
    ['null', 'not-a-sheet'],
    ['[]', 'not-a-sheet'],
    ['{"format":"other","version":1}', 'not-a-sheet'],
    ['{"format":"legwork-sheet","version":3}', 'newer'],
    [' '.repeat(maxSheetLength + 1), 'too-large'],
    ['['.repeat(100_000), 'not-a-sheet'],
  ])('is told from what is none: %.30s', (text, kind) => {
    expect(readClinicSheet(text)).toEqual({ sheet: null, fault: { kind } });
  });

  it.each([
    [{ version: '1' }, 'version', 'malformed'],
    [{ sheet: { name: ' ', version: '1' } }, 'sheet.name', 'malformed'],
    [{ clinic: { name: 'x'.repeat(121), phone: '' } }, 'clinic.name', 'malformed'],
    [{ plan: { ...plan, days: 0 } }, 'plan.days', 'malformed'],
    [{ plan: { ...plan, days: 7.5 } }, 'plan.days', 'malformed'],
    [{ plan: { ...plan, start: '2026-01-01' } }, 'plan.start', 'malformed'],
    [{ plan: { ...plan, days: 5 } }, 'plan.schedule.0.toDay', 'day-outside-plan'],
    [{ plan: { ...plan, days: 8 } }, 'plan.schedule', 'day-not-scheduled'],
    [{ rules: [{ kind: 'walk', times: 1, fromDay: 1, toDay: 2 }] }, 'rules.0.minutes', 'malformed'],
    [{ rules: [{ kind: 'walk', minutes: 9, fromDay: 1, toDay: 2 }] }, 'rules.0.times', 'malformed'],
    [{ rules: [{ kind: 'sun', fromDay: 3, toDay: 2 }] }, 'rules.0.toDay', 'days-upside-down'],
    [{ rules: Array(41).fill({ kind: 'sun', fromDay: 1, toDay: 2 }) }, 'rules', 'malformed'],
    [{ checkInTimes: ['9'] }, 'checkInTimes.0', 'malformed'],
    [{ visitDay: 0 }, 'visitDay', 'malformed'],
    [{ version: 1, visitDay: 3, extra: 1 }, 'extra', 'malformed'],
    [{ extra: 1 }, 'extra', 'malformed'],
  ])('is refused by the name of its field: %j', (changed, field, reason) => {
    expect(reading(changed)).toMatchObject({ kind: 'field', field, issue: { reason } });
  });

  it('of version 1 is read as it was written then', () => {
    expect(readClinicSheet(ofVersion1)).toEqual({
      sheet: {
        ...{ format: 'legwork-sheet', version: 2, checkInTimes: [], visitDay: null },
        sheet: { name: 'After foam', version: '2026-03', author: '' },
        clinic: { name: 'Venenpraxis Mitte', phone: '+49 30 123456', nightPhone: '' },
        plan: {
          days: 3,
          schedule: [{ fromDay: 1, toDay: 3, wear: 'day-and-night' }],
          ...{ allowedOffMinutesPerDay: 30, longestOffMinutes: 30, confirmWithinHours: 12 },
        },
        rules: [
          { kind: 'walk', times: 1, minutes: 30, fromDay: 1, toDay: 10 },
          { kind: 'sauna', fromDay: 1, toDay: 3 },
        ],
      },
      fault: null,
    });
  });

  it('brings no hidden names in', () => {
    const text = writeClinicSheet(sheet).replace('"clinic"', '"__proto__": {"isAdmin": true}, "clinic"');
    const { sheet: read, fault } = readClinicSheet(text);
    expect([read, fault]).toEqual([null, expect.objectContaining({ field: '__proto__' })]);
    expect({}).not.toHaveProperty('isAdmin');
  });
});
