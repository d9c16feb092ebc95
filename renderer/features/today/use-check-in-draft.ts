/** The one check-in that is being typed, whatever date Today shows. */
import { beginDraft, draftNow, setDraft, useDraft } from '../../state/draft-store.ts';
import { usePage } from '../../state/page-store.ts';
import { usePreferences } from '../../state/preferences.ts';
import { type CheckInDraft, isTouched, soughtCheckIn, type When } from './check-in-begun.ts';

const key = 'check-in';

/** In a draft that was only opened, nothing is typed yet. */
const storeDraft = (draft: CheckInDraft | null): void =>
  draft === null || isTouched(draft) ? setDraft(key, draft) : beginDraft(key, draft);

/** The draft as it is stored now. */
export const checkInDraftNow = (): unknown => draftNow(key);

/** The draft; null if there is none. One without a change is left behind when the user goes to another date. */
export function useCheckInDraft(): readonly [CheckInDraft | null, (draft: CheckInDraft | null) => void] {
  const [kept] = useDraft<CheckInDraft>(key);
  const shown = usePage((state) => state.date);
  const isLeft = kept !== null && !isTouched(kept) && kept.shown !== shown;
  return [isLeft ? null : kept, storeDraft];
}

/** Opens the check-in of a date and time of day in its form, from elsewhere on the screen. */
export function useOpenCheckIn(): (date: string, when: When) => void {
  const [draft, store] = useCheckInDraft();
  const shown = usePage((state) => state.date);
  const unit = usePreferences((state) => state.lengthUnit);
  return (date, when) => store(soughtCheckIn(draft, { date, when, unit, shown }));
}
