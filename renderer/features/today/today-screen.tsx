/** Today, or any past day: log it on the left, see it on the right. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { addDays, dateOf, zoneOf } from '#shared/time/wall-clock.ts';
import { DayBars } from '../../charts/day-bars.tsx';
import { useClock } from '../../state/clock-store.ts';
import { useDraft } from '../../state/draft-store.ts';
import { usePage } from '../../state/page-store.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { longDate } from '../../ui/dates.ts';
import { Card, Stack } from '../../ui/layout.tsx';
import { DayEntries } from './day-entries.tsx';
import { DayFigures } from './day-figures.tsx';
import { DayOffForm } from './day-off-form.tsx';
import { draftOfShift, newShiftDraft, type ShiftDraft } from './shift-draft.ts';
import { ShiftForm } from './shift-form.tsx';
import css from './today-screen.module.css';
import { draftOfWear, newWearDraft, type WearDraft } from './wear-draft.ts';
import { WearForm } from './wear-form.tsx';

const kinds = [
  { value: 'shift', label: 'Shift' },
  { value: 'wear', label: 'Stockings' },
  { value: 'dayOff', label: 'Day off' },
] as const;
type Kind = (typeof kinds)[number]['value'];

export const TodayScreen = () => {
  const now = useClock((state) => state.now);
  const { date: shown, showDate } = usePage();
  const garments = useRecordStore((state) => state.record.garments);
  const days = useRecordStore((state) => state.derived.days);
  const [chosenKind, setKind] = useDraft<Kind>('kind');
  const kind = chosenKind ?? 'shift';

  const today = dateOf(now);
  const date = shown ?? today;
  const [shiftDraft, setShiftDraft] = useDraft<ShiftDraft>('shift');
  const [wearDraft, setWearDraft] = useDraft<WearDraft>('wear');
  const show = (next: string) => showDate(next === today ? null : next);

  // A new entry belongs to the day on the screen: its date field moves the screen, and moving on keeps what was typed.
  const shift = shiftDraft?.changing ? shiftDraft : { ...(shiftDraft ?? newShiftDraft(zoneOf(now))), date };
  const newWear = newWearDraft(zoneOf(now), garments[0]?.id ?? '');
  const wear = wearDraft?.changing ? wearDraft : { ...(wearDraft ?? newWear), onDate: date };
  const day = days.find((candidate) => candidate.date === date);

  return (
    <Stack>
      <header className={css.head}>
        <h1>{date === today ? `Today, ${longDate(date)}` : longDate(date)}</h1>
        <div className={css.days}>
          <Button weight="icon" aria-label="Day before" onPress={() => show(addDays(date, -1))}>
            <ChevronLeft size={20} aria-hidden />
          </Button>
          <Button
            weight="icon"
            aria-label="Day after"
            isDisabled={date >= today}
            onPress={() => show(addDays(date, 1))}
          >
            <ChevronRight size={20} aria-hidden />
          </Button>
          {date !== today && (
            <Button weight="quiet" onPress={() => showDate(null)}>
              Back to today
            </Button>
          )}
        </div>
      </header>
      <div className={css.columns}>
        <Card label="Log">
          <Stack>
            <ChoiceField label="What to log" isLabelHidden choices={kinds} value={kind} onChange={setKind} />
            {kind === 'shift' && (
              <ShiftForm
                key={shift.changing?.id}
                draft={shift}
                onChange={(draft) => {
                  setShiftDraft(draft);
                  if (draft.changing === null) show(draft.date);
                }}
                onDone={() => {
                  setShiftDraft(null);
                  show(shift.date);
                }}
              />
            )}
            {kind === 'wear' && (
              <WearForm
                key={wear.changing?.id}
                draft={wear}
                onChange={(draft) => {
                  setWearDraft(draft);
                  if (draft.changing === null) show(draft.onDate);
                }}
                onDone={() => {
                  setWearDraft(null);
                  show(wear.onDate);
                }}
              />
            )}
            {kind === 'dayOff' && <DayOffForm date={date} />}
          </Stack>
        </Card>
        <Card label="This day">
          <Stack>
            <h2>This day</h2>
            {day !== undefined && <DayFigures day={day} />}
            <DayBars date={date} />
            <DayEntries
              date={date}
              onChangeShift={(chosen) => {
                setShiftDraft(draftOfShift(chosen));
                setKind('shift');
              }}
              onChangeWear={(chosen) => {
                setWearDraft(draftOfWear(chosen));
                setKind('wear');
              }}
            />
          </Stack>
        </Card>
      </div>
    </Stack>
  );
};
