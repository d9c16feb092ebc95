/** The stocking form's draft, and the entry that it stands for. */
import { garmentClasses } from '#shared/evidence/garment-classes.ts';
import { type Change, upsert } from '#shared/record/change.ts';
import {
  ankleMmHgBounds,
  type Garment,
  type GarmentStandard,
  garmentStandards,
} from '#shared/record/garment.ts';
import type { Legs } from '#shared/record/wear.ts';
import type { MessageId } from '../../messages/catalogue.ts';
import type { LegPressures } from '../../parts/pictures/leg-tint.ts';

export type GarmentField = 'name' | 'low' | 'high' | 'calf' | 'thigh' | 'replaceAfter';

export type GarmentDraft = Readonly<Record<GarmentField, string>> & {
  readonly changing: Garment | null;
  /** Empty means "as printed". */
  readonly standard: GarmentStandard | '';
  readonly className: string;
  readonly length: NonNullable<Garment['length']> | '';
  readonly legs: Legs | '';
  readonly firstWorn: string;
};

/** The months for which a stocking's pressure is guaranteed from its first use (E5.11). */
const guaranteedMonths = 6;

export const newGarmentDraft: GarmentDraft = {
  changing: null,
  ...{ name: '', low: '', high: '', calf: '', thigh: '', replaceAfter: String(guaranteedMonths) },
  ...{ standard: '', className: '', length: '', legs: '', firstWorn: '' },
};

const text = (value: number | undefined): string => (value === undefined ? '' : String(value));

export const draftOfGarment = (garment: Garment): GarmentDraft => ({
  changing: garment,
  name: garment.name,
  low: text(garment.printedRangeMmHg?.low ?? garment.ankleMmHg),
  high: text(garment.printedRangeMmHg?.high),
  calf: text(garment.calfMmHg),
  thigh: text(garment.thighMmHg),
  replaceAfter: text(garment.replaceAfterMonths),
  standard: garment.printedClass?.standard ?? '',
  className: garment.printedClass?.name ?? '',
  length: garment.length ?? '',
  legs: garment.legs ?? '',
  firstWorn: garment.firstWorn ?? '',
});

/** Sets the standard, and clears the class of another standard. */
export const withStandard = (draft: GarmentDraft, standard: string): GarmentDraft => ({
  ...draft,
  standard: garmentStandards.find((each) => each === standard) ?? '',
  className: '',
});

/** Sets the class and its range. A class without a range leaves the figures as they are. */
export function withClass(draft: GarmentDraft, className: string): GarmentDraft {
  if (draft.standard === '') return draft;
  const found = garmentClasses[draft.standard].classes.find(({ name }) => name === className);
  const range = found?.rangeMmHg ?? null;
  return {
    ...draft,
    className,
    ...(range !== null && { low: text(range.low), high: text(range.high) }),
  };
}

/** A number as typed, with a comma or a point; null for anything else. */
function parseNumber(typed: string): number | null {
  const written = typed.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(written) ? Number(written) : null;
}

const isReadable = (typed: string): boolean => typed === '' || parseNumber(typed) !== null;

/** What is missing or cannot be read; empty when the draft can be made into an entry. */
export function garmentDraftErrors(draft: GarmentDraft): Partial<Record<GarmentField, MessageId>> {
  const errors: Partial<Record<GarmentField, MessageId>> = {};
  if (draft.name.trim() === '') errors.name = 'stockings.needsName';
  if (parseNumber(draft.low) === null) errors.low = 'stockings.number';
  for (const field of ['high', 'calf', 'thigh'] as const) {
    if (!isReadable(draft[field])) errors[field] = 'stockings.number';
  }
  const months = draft.replaceAfter === '' ? 1 : (parseNumber(draft.replaceAfter) ?? 0);
  if (!Number.isInteger(months) || months < 1 || months > 60) errors.replaceAfter = 'stockings.replaceHelp';
  return errors;
}

/** The change that the draft stands for. Only for a draft without `garmentDraftErrors`. */
export function changeOfGarment(draft: GarmentDraft, newId: () => string): Change {
  const low = parseNumber(draft.low) ?? 0;
  const high = parseNumber(draft.high);
  const [calf, thigh] = [parseNumber(draft.calf), parseNumber(draft.thigh)];
  const months = parseNumber(draft.replaceAfter);
  const { standard, className, length, legs, firstWorn } = draft;
  const retiredOn = draft.changing?.retiredOn;
  return upsert('garment', {
    id: draft.changing?.id ?? newId(),
    name: draft.name.trim(),
    ankleMmHg: high === null ? low : (low + high) / 2,
    ...(high !== null && { printedRangeMmHg: { low, high } }),
    ...(standard !== '' && className !== '' && { printedClass: { standard, name: className } }),
    ...(calf !== null && { calfMmHg: calf }),
    ...(thigh !== null && { thighMmHg: thigh }),
    ...(length !== '' && { length }),
    ...(legs !== '' && { legs }),
    ...(firstWorn !== '' && { firstWorn }),
    ...(months !== null && { replaceAfterMonths: months }),
    ...(retiredOn !== undefined && { retiredOn }),
  });
}

/** A pressure as far as it is typed; null while it is none. */
function mmHgOf(typed: string): number | null {
  const mmHg = parseNumber(typed);
  return mmHg === null || mmHg > ankleMmHgBounds.max ? null : mmHg;
}

/** What the picture of the leg shows while the form is typed. */
export function pressuresTyped({ low, high, calf, thigh, length }: GarmentDraft): LegPressures {
  const [from, to] = [mmHgOf(low), mmHgOf(high)];
  return {
    mmHg: {
      ankle: from === null || to === null ? from : (from + to) / 2,
      calf: mmHgOf(calf),
      thigh: mmHgOf(thigh),
    },
    length: length === '' ? undefined : length,
  };
}

/** Which field of the form shows a problem. */
export function fieldOfGarmentIssue({ field }: { field: string }): GarmentField | null {
  const fields: Readonly<Record<string, GarmentField>> = {
    name: 'name',
    ankleMmHg: 'low',
    'printedRangeMmHg.low': 'low',
    'printedRangeMmHg.high': 'high',
    calfMmHg: 'calf',
    thighMmHg: 'thigh',
    replaceAfterMonths: 'replaceAfter',
  };
  return fields[field] ?? null;
}
