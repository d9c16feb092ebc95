/** The shift of a day: the question which it was, its form where something differed, or what the day came to. */
import { useState } from 'react';
import { isLogged } from '#shared/record/work-day.ts';
import { zoneOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useClock } from '../../state/clock-store.ts';
import { beginDraft, useDraft } from '../../state/draft-store.ts';
import type { ShiftQuestion as Question } from '../../state/ended-shift.ts';
import { useRecord } from '../../state/record.ts';
import { usualShiftOn } from '../../state/usual-shift.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Soft, Stack } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-screen.tsx';
import { useScreenKeys } from '../../ui/use-screen-keys.ts';
import { DayResult } from './day-result.tsx';
import { FreeDay } from './free-day.tsx';
import { draftOfFilled, draftOfUsual, newShiftDraft, type ShiftDraft } from './shift-draft.ts';
import { ShiftQuestion } from './shift-question.tsx';

const ShiftForm = lazyPart(async () => (await import('./shift-form.tsx')).ShiftForm);

export type ShiftLogProps = {
  /** The date on the screen: what is typed anew is of this date. */
  readonly date: string;
  /** The work day that is shown as logged; null while the question is open. */
  readonly loggedDate: string | null;
  readonly question: Question;
  readonly isAskedFor: boolean;
  /** Called with the date of what was saved. */
  readonly onSaved: (date: string) => void;
};

export const ShiftLog = ({ date, loggedDate, question, isAskedFor, onSaved }: ShiftLogProps) => {
  const record = useRecord((state) => state.record);
  const zone = zoneOf(useClock((state) => state.now));
  const [typed, setTyped] = useDraft<ShiftDraft>('shift');
  const t = useMessages();

  const [isSought, setSought] = useState(false);
  const isFolded = loggedDate !== null && typed === null;

  const seek = (draft: ShiftDraft) => {
    setSought(true);
    beginDraft('shift', draft);
  };
  /** The figures and the stocking of a usual shift, without its times. */
  const another = (): ShiftDraft => {
    const usual = usualShiftOn(record, date);
    const empty = newShiftDraft(date, zone);
    return usual === null ? empty : { ...draftOfUsual(usual, date, zone), start: '', end: '' };
  };
  useScreenKeys(isFolded ? { l: () => seek(another()) } : {});

  const form = (draft: ShiftDraft) => (
    <ShiftForm
      key={draft.changing?.id}
      draft={draft}
      shownDate={date}
      isSought={isSought}
      canLeave={typed !== null && !isFirst}
      onChange={setTyped}
      onDone={(saved) => {
        setTyped(null);
        setSought(false);
        if (saved !== null) onSaved(saved);
      }}
    />
  );
  const { shifts, namedShifts } = record;
  const isFirst = loggedDate === null && shifts.length === 0 && namedShifts.length === 0;
  const unfold = (isOpen: boolean) => {
    setSought(false);
    if (isOpen) beginDraft('shift', another());
    // What was typed stays until it is saved or left.
    else if (JSON.stringify(typed) === JSON.stringify(another())) setTyped(null);
  };

  if (typed?.changing) return form(typed);
  if (loggedDate !== null) {
    return (
      <Stack>
        <DayResult date={loggedDate} />
        {loggedDate !== date && !isLogged(record, date) && <FreeDay date={date} onSaved={onSaved} />}
        <Disclosure title={t('shift.logAnother')} isOpen={typed !== null} onToggle={unfold}>
          {typed !== null && form(typed)}
        </Disclosure>
      </Stack>
    );
  }
  if (typed !== null && !isFirst) return form(typed);
  const firstForm = isFirst && (
    <Stack>
      <Soft>{t('shift.first')}</Soft>
      {form(typed ?? newShiftDraft(date, zone))}
    </Stack>
  );
  return (
    <ShiftQuestion
      question={question}
      isAskedFor={isAskedFor}
      onAnswered={onSaved}
      onType={(filledIn) => seek(filledIn === null ? another() : draftOfFilled(filledIn, zone))}
      firstForm={firstForm || null}
    />
  );
};
