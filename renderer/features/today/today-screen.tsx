/** Today, or any past day: log it on the left, see it beside, and the two weeks that lead to it. */
import { zoneOf } from '#shared/time/wall-clock.ts';
import type { MessageId } from '../../messages/catalogue.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useClock } from '../../state/clock-store.ts';
import { beginDraft, useDraft, useView } from '../../state/draft-store.ts';
import { usePage } from '../../state/page-store.ts';
import { useRecord } from '../../state/record.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Card, Stack } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-screen.tsx';
import { AfterWorkRow } from './after-work-row.tsx';
import { CheckInForm } from './check-in-form.tsx';
import { DayHead } from './day-head.tsx';
import { draftOfShift, type ShiftDraft } from './shift-draft.ts';
import { ShiftLog } from './shift-log.tsx';
import { StockingLine } from './stocking-line.tsx';
import css from './today-screen.module.css';
import { useShownDay } from './use-shown-day.ts';
import { draftOfWear, newWearDraft, type WearDraft } from './wear-draft.ts';

const LiveForm = lazyPart(async () => (await import('./live-form.tsx')).LiveForm);
const WearForm = lazyPart(async () => (await import('./wear-form.tsx')).WearForm);

const DaySide = lazyPart(async () => (await import('./day-side.tsx')).DaySide);

const kindWords = {
  shift: 'today.kindShift',
  live: 'today.kindLive',
  wear: 'today.kindWear',
} as const satisfies Readonly<Record<string, MessageId>>;
type Kind = keyof typeof kindWords;
const kinds = Object.keys(kindWords) as readonly Kind[];

export const TodayScreen = () => {
  const now = useClock((state) => state.now);
  const t = useMessages();
  const followDate = usePage((state) => state.followDate);
  const { garments, liveShift } = useRecord((state) => state.record);
  const [chosenKind, setKind] = useView<Kind>('kind');
  const { today, date, isChosen, loggedDate, question, show, showLogged } = useShownDay();
  const seenDate = loggedDate ?? date;

  // A live shift happens now: offer it only for today.
  const offered = kinds.filter((each) => each !== 'live' || date === today);
  const wanted = chosenKind ?? (liveShift === null ? 'shift' : 'live');
  const kind = offered.includes(wanted) ? wanted : 'shift';
  const follow = (next: string) => followDate(next === today ? null : next);

  const [shift] = useDraft<ShiftDraft>('shift');
  const [wearDraft, setWearDraft] = useDraft<WearDraft>('wear');
  const newWear = newWearDraft(zoneOf(now), garments[0]?.id ?? '');
  const wear = wearDraft?.changing ? wearDraft : { ...(wearDraft ?? newWear), onDate: date };

  return (
    <Stack>
      <Stack isTight>
        <DayHead date={date} today={today} onShow={show} />
        <StockingLine />
      </Stack>
      <div className={css.columns}>
        <div className={css.log}>
          <Stack>
            <Card label={t('today.log')}>
              <Stack>
                <ChoiceField
                  label={t('today.kind')}
                  isLabelHidden
                  isSegmented
                  choices={offered.map((value) => ({ value, label: t(kindWords[value]) }))}
                  value={kind}
                  onChange={setKind}
                />
                {kind === 'shift' && (
                  <ShiftLog
                    date={date}
                    loggedDate={loggedDate}
                    question={question}
                    isAskedFor={isChosen}
                    onSaved={showLogged}
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
              </Stack>
            </Card>
            <AfterWorkRow date={date} hasKeys={loggedDate !== null} />
            <Card label={t('checkIn.title')}>
              <CheckInForm date={date} />
            </Card>
          </Stack>
        </div>
        <DaySide
          date={seenDate}
          askedDate={date}
          today={today}
          changingId={(kind === 'wear' ? wear : shift)?.changing?.id ?? null}
          onChangeShift={(chosen) => {
            beginDraft('shift', draftOfShift(chosen));
            setKind('shift');
          }}
          onChangeWear={(chosen) => {
            beginDraft('wear', draftOfWear(chosen));
            setKind('wear');
          }}
          onShow={show}
        />
      </div>
    </Stack>
  );
};
