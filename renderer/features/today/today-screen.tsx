/** Today, or any past day: log it on the left, see it on the right. */
import { Suspense } from 'react';
import { dateOf, zoneOf } from '#shared/time/wall-clock.ts';
import { DayBars } from '../../charts/day-bars.tsx';
import type { MessageId } from '../../messages/catalogue.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useClock } from '../../state/clock-store.ts';
import { useDerived } from '../../state/derived.ts';
import { beginDraft, useDraft, useView } from '../../state/draft-store.ts';
import { usePage } from '../../state/page-store.ts';
import { useRecord } from '../../state/record.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Card, Columns, Stack } from '../../ui/layout.tsx';
import { lazyPart, lazyScreen } from '../../ui/lazy-screen.tsx';
import { AfterWorkRow } from './after-work-row.tsx';
import { CheckInForm } from './check-in-form.tsx';
import { DayEntries } from './day-entries.tsx';
import { DayFigures } from './day-figures.tsx';
import { DayHead } from './day-head.tsx';
import { DayOffForm } from './day-off-form.tsx';
import { LiveForm } from './live-form.tsx';
import { OverCapLine } from './over-cap-line.tsx';
import { draftOfShift } from './shift-draft.ts';
import { ShiftForm } from './shift-form.tsx';
import { StockingLine } from './stocking-line.tsx';
import { useShiftDraft } from './use-shift-draft.ts';
import { draftOfWear, newWearDraft, type WearDraft } from './wear-draft.ts';

const WearForm = lazyPart(async () => (await import('./wear-form.tsx')).WearForm);

const LearnShiftLine = lazyScreen(async () => (await import('./learn-shift-line.tsx')).LearnShiftLine);

const kindWords = {
  shift: 'today.kindShift',
  live: 'today.kindLive',
  wear: 'today.kindWear',
  dayOff: 'today.kindDayOff',
} as const satisfies Readonly<Record<string, MessageId>>;
type Kind = keyof typeof kindWords;
const kinds = Object.keys(kindWords) as readonly Kind[];

export const TodayScreen = () => {
  const now = useClock((state) => state.now);
  const t = useMessages();
  const { date: shown, showDate, followDate } = usePage();
  const { garments, liveShift } = useRecord((state) => state.record);
  const days = useDerived().days;
  const [chosenKind, setKind] = useView<Kind>('kind');

  const today = dateOf(now);
  const date = shown ?? today;
  // A live shift happens now: offer it only for today.
  const offered = kinds.filter((each) => each !== 'live' || date === today);
  const wanted = chosenKind ?? (liveShift === null ? 'shift' : 'live');
  const kind = offered.includes(wanted) ? wanted : 'shift';
  const show = (next: string) => showDate(next === today ? null : next);
  const follow = (next: string) => followDate(next === today ? null : next);

  const { draft: shift, isUsual, setDraft: setShiftDraft } = useShiftDraft(date, now);
  const [wearDraft, setWearDraft] = useDraft<WearDraft>('wear');
  const newWear = newWearDraft(zoneOf(now), garments[0]?.id ?? '');
  const wear = wearDraft?.changing ? wearDraft : { ...(wearDraft ?? newWear), onDate: date };
  const day = days.find((candidate) => candidate.date === date);

  return (
    <Stack>
      <DayHead date={date} today={today} onShow={show} />
      <StockingLine />
      <Columns isFirstWider>
        <Stack>
          <Card label={t('today.log')}>
            <Stack>
              <ChoiceField
                label={t('today.kind')}
                isLabelHidden
                choices={offered.map((value) => ({ value, label: t(kindWords[value]) }))}
                value={kind}
                onChange={setKind}
              />
              {kind === 'shift' && (
                <ShiftForm
                  key={shift.changing?.id}
                  draft={shift}
                  isUsual={isUsual}
                  onChange={(draft) => {
                    setShiftDraft(draft);
                    if (draft.changing === null) follow(draft.date);
                  }}
                  onDone={() => {
                    setShiftDraft(null);
                    show(shift.date);
                  }}
                />
              )}
              {kind === 'live' && <LiveForm />}
              {kind === 'wear' && (
                <WearForm
                  key={wear.changing?.id}
                  draft={wear}
                  onChange={(draft) => {
                    setWearDraft(draft);
                    if (draft.changing === null) follow(draft.onDate);
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
          <AfterWorkRow date={date} />
          <Card label={t('checkIn.title')}>
            <CheckInForm date={date} />
          </Card>
        </Stack>
        <Card label={t('today.thisDay')}>
          <Stack>
            <h2>{t('today.thisDay')}</h2>
            {day !== undefined && <DayFigures day={day} />}
            {day !== undefined && <OverCapLine day={day} />}
            <Suspense fallback={null}>{day !== undefined && <LearnShiftLine date={date} />}</Suspense>
            <DayBars date={date} />
            <DayEntries
              date={date}
              changingId={(kind === 'wear' ? wear : shift).changing?.id ?? null}
              onChangeShift={(chosen) => {
                beginDraft('shift', draftOfShift(chosen));
                setKind('shift');
              }}
              onChangeWear={(chosen) => {
                beginDraft('wear', draftOfWear(chosen));
                setKind('wear');
              }}
            />
          </Stack>
        </Card>
      </Columns>
    </Stack>
  );
};
