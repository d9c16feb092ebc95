/** The stocking form's draft, and the entry that it stands for. */
import type { Change } from '#shared/record/change.ts';
import { ankleMmHgBounds, type Garment } from '#shared/record/garment.ts';
import type { FieldErrors } from '../../state/form-problems.ts';

export type GarmentField = 'name' | 'low' | 'high';

export type GarmentDraft = Readonly<Record<GarmentField, string>> & { readonly changing: Garment | null };

export const newGarmentDraft: GarmentDraft = { changing: null, name: '', low: '', high: '' };

export const draftOfGarment = (garment: Garment): GarmentDraft => ({
  changing: garment,
  name: garment.name,
  low: String(garment.printedRangeMmHg?.low ?? garment.ankleMmHg),
  high: garment.printedRangeMmHg === undefined ? '' : String(garment.printedRangeMmHg.high),
});

/** A number as typed, with a comma or a point; null for anything else. */
function parseMmHg(text: string): number | null {
  const written = text.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(written) ? Number(written) : null;
}

const numberHelp = `A number from ${ankleMmHgBounds.min} to ${ankleMmHgBounds.max}, as printed on the box.`;

/** What is missing or cannot be read; empty when the draft can be made into an entry. */
export function garmentDraftErrors(draft: GarmentDraft): FieldErrors<GarmentField> {
  const errors: FieldErrors<GarmentField> = {};
  if (draft.name.trim() === '') errors.name = 'Give it a name that you will recognise.';
  if (parseMmHg(draft.low) === null) errors.low = numberHelp;
  if (draft.high !== '' && parseMmHg(draft.high) === null) errors.high = numberHelp;
  return errors;
}

/** The change that the draft stands for. Only for a draft without `garmentDraftErrors`. */
export function changeOfGarment(draft: GarmentDraft, newId: () => string): Change {
  const low = parseMmHg(draft.low) ?? 0;
  const high = parseMmHg(draft.high);
  return {
    action: 'put',
    kind: 'garment',
    entry: {
      id: draft.changing?.id ?? newId(),
      name: draft.name.trim(),
      ankleMmHg: high === null ? low : (low + high) / 2,
      ...(high !== null && { printedRangeMmHg: { low, high } }),
    },
  };
}

/** Which field of the form shows a problem. */
export function fieldOfGarmentProblem({ field }: { field: string }): GarmentField | null {
  if (field === 'name') return 'name';
  if (field === 'printedRangeMmHg.high') return 'high';
  return field === 'ankleMmHg' || field.startsWith('printedRangeMmHg') ? 'low' : null;
}
