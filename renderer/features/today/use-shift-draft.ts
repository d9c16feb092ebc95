/** The shift that the form shows: the typed one, or the usual one if the day has none yet. */
import { dateOf, zoneOf } from '#shared/time/wall-clock.ts';
import { useDraft } from '../../state/draft-store.ts';
import { useRecord } from '../../state/record.ts';
import { usualShiftOn } from '../../state/usual-shift.ts';
import { draftOfUsual, newShiftDraft, type ShiftDraft } from './shift-draft.ts';

export type ShownShift = {
  readonly draft: ShiftDraft;
  /** Whether the user has typed nothing: the draft is a usual day. */
  readonly isUsual: boolean;
  readonly setDraft: (draft: ShiftDraft | null) => void;
};

export function useShiftDraft(date: string, now: string): ShownShift {
  const record = useRecord((state) => state.record);
  const [typed, setDraft] = useDraft<ShiftDraft>('shift');
  if (typed?.changing) return { draft: typed, isUsual: false, setDraft };
  // A new entry belongs to the day on the screen: another day keeps the typed values.
  if (typed !== null) return { draft: { ...typed, date }, isUsual: false, setDraft };
  const isLogged =
    record.shifts.some(({ start }) => dateOf(start) === date) ||
    record.daysOff.some((dayOff) => dayOff.date === date);
  const usual = isLogged ? null : usualShiftOn(record, date);
  const zone = zoneOf(now);
  const draft = usual === null ? newShiftDraft(zone) : draftOfUsual(usual, zone);
  return { draft: { ...draft, date }, isUsual: usual !== null, setDraft };
}
