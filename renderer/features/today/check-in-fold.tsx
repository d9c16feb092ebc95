/** How the legs are, by date and time of day: folded until opened. */
import { useMessages } from '../../messages/use-messages.ts';
import { useClock } from '../../state/clock-store.ts';
import { usePage } from '../../state/page-store.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useRecord } from '../../state/record.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { isTouched, newCheckInDraft } from './check-in-begun.ts';
import { whenFor } from './check-in-draft.ts';
import { CheckInFields } from './check-in-fields.tsx';
import { useCheckInDraft } from './use-check-in-draft.ts';

export const CheckInFold = ({ date }: { readonly date: string }) => {
  const t = useMessages();
  const now = useClock((state) => state.now);
  const shown = usePage((state) => state.date);
  const unit = usePreferences((state) => state.lengthUnit);
  const shifts = useRecord((state) => state.record.shifts);
  const [draft, setDraft] = useCheckInDraft();
  const when = draft?.when ?? whenFor(shifts, date, now);
  const toggle = (isOpen: boolean) => {
    const begun = draft ?? newCheckInDraft({ date, when, unit, shown });
    setDraft(isOpen || isTouched(begun) ? { ...begun, isOpen, isInTheWay: false } : null);
  };
  return (
    <Disclosure title={t('checkIn.open', { when })} isOpen={draft?.isOpen === true} onToggle={toggle}>
      {draft !== null && (
        <CheckInFields date={date} draft={draft} onChange={setDraft} onLeave={() => setDraft(null)} />
      )}
    </Disclosure>
  );
};
