/** Shifts, days and check-ins as Observations. What is not logged has no resource, and never a 0 (exchange.md §4). */
import type { CodeableConcept, Observation } from 'fhir/r4';
import type { DayExposure } from '../../../exposure/exposures.ts';
import {
  type CheckIn,
  checkInName,
  type GirthName,
  girthNames,
  symptomNames,
} from '../../../record/check-in.ts';
import type { Shift } from '../../../record/shift.ts';
import { category, fhirText, type Maker, ownConcept, periodOf, quantity, snomed } from './parts.ts';

const head = (name: string, { idOf, patient }: Maker) =>
  ({ resourceType: 'Observation', id: idOf(name), status: 'final', subject: patient }) as const;

/** Standing, walking and the longest stand of a shift. */
export function ofShift(shift: Shift, maker: Maker): readonly Observation[] {
  const figures = [
    ['standing-time', 'Standing time in a shift', shift.standingMinutes],
    ['walking-time', 'Walking time in a shift', shift.walkingMinutes],
    ['longest-stand', 'Longest unbroken stand in a shift', shift.longestStandMinutes],
  ] as const;
  return figures.map(([code, text, minutes]) => ({
    ...head(`shift ${shift.id} ${code}`, maker),
    category: category('activity'),
    code: ownConcept(code, text),
    effectivePeriod: periodOf(shift.start, shift.end),
    valueQuantity: quantity(minutes, 'min'),
  }));
}

/** The load of a day by the model. @param model which one: its name and version */
export const ofLoad = (day: DayExposure, model: string, maker: Maker): Observation => ({
  ...head(`load ${day.date}`, maker),
  category: category('activity'),
  code: ownConcept('leg-load', 'Load of the legs in a day, estimated'),
  effectiveDateTime: day.date,
  valueQuantity: quantity(Math.round(day.load * 1000) / 1000, '{load}.h'),
  method: { text: model },
});

const whenTexts = {
  morning: 'Reported by the person in the morning',
  afterWork: 'Reported by the person after work',
  evening: 'Reported by the person in the evening',
} as const satisfies Record<CheckIn['when'], string>;

const symptomTexts = {
  heaviness: 'Heaviness of the legs, 0 to 10',
  ache: 'Ache of the legs, 0 to 10',
  swelling: 'Swelling of the legs, 0 to 10',
  cramp: 'Cramp of the legs, 0 to 10',
  itch: 'Itch of the legs, 0 to 10',
} as const satisfies Record<(typeof symptomNames)[number], string>;

const siteTexts = {
  leftAnkle: 'Left ankle',
  rightAnkle: 'Right ankle',
  leftCalf: 'Left calf',
  rightCalf: 'Right calf',
} as const satisfies Record<GirthName, string>;

function surveyOf(checkIn: CheckIn, maker: Maker): readonly Observation[] {
  const components = symptomNames.flatMap((name) => {
    const score = checkIn.symptoms[name];
    return score === undefined ? [] : [{ code: ownConcept(name, symptomTexts[name]), valueInteger: score }];
  });
  const note = fhirText(checkIn.note);
  if (components.length === 0 && note === undefined) return [];
  return [
    {
      ...head(`check-in ${checkInName(checkIn)}`, maker),
      category: category('survey'),
      code: ownConcept('check-in', 'Symptoms of the legs'),
      effectiveDateTime: checkIn.date,
      method: { text: whenTexts[checkIn.when] },
      ...(note !== undefined && { note: [{ text: note }] }),
      ...(components.length > 0 && { component: components }),
    },
  ];
}

/** The symptoms of a check-in, and each girth. */
export function ofCheckIn(checkIn: CheckIn, maker: Maker): readonly Observation[] {
  const more = maker.hasSnomed ? [snomed('413171006', 'Lower limb circumference')] : [];
  const code: CodeableConcept = ownConcept('leg-girth', 'Girth of the leg', ...more);
  const girths = girthNames.flatMap((name): readonly Observation[] => {
    const cm = checkIn.girthCm[name];
    if (cm === undefined) return [];
    return [
      {
        ...head(`girth ${checkInName(checkIn)} ${name}`, maker),
        ...{ category: category('exam'), code, effectiveDateTime: checkIn.date },
        valueQuantity: quantity(cm, 'cm'),
        bodySite: { text: siteTexts[name] },
        method: { text: whenTexts[checkIn.when] },
      },
    ];
  });
  return [...surveyOf(checkIn, maker), ...girths];
}
