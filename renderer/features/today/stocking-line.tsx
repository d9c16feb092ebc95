/** The stockings now, whatever date is shown: what is on and since when, or what can be put on. */
import { Footprints } from 'lucide-react';
import { memo, type ReactNode, useMemo, useState } from 'react';
import { dueForReplacement } from '#shared/exposure/replacement.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { Wear } from '#shared/record/wear.ts';
import { addWear, isForgotten, takeOff, wornNow } from '#shared/record/wear-state.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { dateOf, daysBetween, timeOf, weekdayOf, zonedTimeOf, zoneOf } from '#shared/time/wall-clock.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { formatDuration } from '../../messages/duration.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useClock } from '../../state/clock-store.ts';
import { useView } from '../../state/draft-store.ts';
import { usePage } from '../../state/page-store.ts';
import { useRecord } from '../../state/record.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { useStrict } from '../../state/use-strict.ts';
import { Button } from '../../ui/button.tsx';
import { clockTime, shortWeekday, weekdayDate } from '../../ui/dates.ts';
import { lazyPart } from '../../ui/lazy-screen.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useScreenKeys } from '../../ui/use-screen-keys.ts';
import css from './stocking-line.module.css';
import { offAtShiftEnd, type PutOn, putOnChoices } from './stocking-state.ts';

const DueLine = lazyPart(async () => (await import('./due-line.tsx')).DueLine);
const OffAtForm = lazyPart(async () => (await import('./stocking-time.tsx')).OffAtForm);
const OnAtForm = lazyPart(async () => (await import('./stocking-time.tsx')).OnAtForm);

/** How long "still on" holds before the question comes back, seconds. */
const stillOnSeconds = 4 * 3600;

/** The clock time by the clocks here: `06:15`, `Thu 21:30` for another day, with its date after a week. */
function momentInWords(at: ZonedTime, now: ZonedTime): string {
  const here = zoneOf(at) === zoneOf(now) ? at : zonedTimeOf(epochSecondsOf(at), zoneOf(now));
  const [date, time] = [dateOf(here), clockTime(timeOf(here))];
  if (date === dateOf(now)) return time;
  const isThisWeek = Math.abs(daysBetween(date, dateOf(now))) < 7;
  return `${isThisWeek ? shortWeekday(weekdayOf(date)) : weekdayDate(date)} ${time}`;
}

type LineProps = { readonly words: string; readonly isOn: boolean; readonly children: ReactNode };

const Line = ({ words, isOn, children }: LineProps) => (
  <div className={css.line}>
    <Footprints size={18} aria-hidden className={`${css.mark} ${isOn ? css.on : css.off}`} />
    <div className={css.state}>
      <span className={`${css.words} ${isOn ? '' : css.off}`}>{words}</span>
      <span className={css.buttons}>{children}</span>
    </div>
  </div>
);

/** It reads all wear, so it does not follow the typing below it. */
export const StockingLine = memo(() => {
  const t = useMessages();
  const record = useRecord((state) => state.record);
  // Another window may have saved after this one's last minute.
  const now = useClock().read();
  const show = usePage((state) => state.show);
  const treated = useStrict().active.filter(({ status }) => status.state !== 'not-started');
  const [stillOn, setStillOn] = useView<Readonly<Record<string, number>>>('still-on');
  /** The form that is unfolded: the name of the wear that came off, or `on`. */
  const [unfolded, setUnfolded] = useState<string | null>(null);
  const { errors, submit } = useSaveForm<never>(() => null, 'another');

  const nowSeconds = epochSecondsOf(now);
  const open = wornNow(record.wear, now);
  const isAsked = (worn: Wear): boolean => isForgotten(worn, now) && (stillOn?.[worn.id] ?? 0) <= nowSeconds;
  const [asked] = open.filter(isAsked);
  const worn = open.filter((each) => !isAsked(each));
  const treatedLegs = treated.map(({ log }) => log.treatment.legs);
  const busyLegs = [...worn.map(({ legs }) => legs), ...treatedLegs];
  const choices = putOnChoices(record, dateOf(now), busyLegs);
  const hasNone = open.length + treated.length + choices.length === 0;

  const today = dateOf(now);
  const due = useMemo(
    () => dueForReplacement(record.garments, record.wear, today),
    [record.garments, record.wear, today],
  );

  const nameOf = ({ garmentId }: Pick<Wear, 'garmentId'>): string =>
    record.garments.find(({ id }) => id === garmentId)?.name ?? t('entries.unknownStocking');
  const namesOf = (choice: PutOn): string => choice.map(nameOf).join(' + ');

  const putOn = (choice: PutOn) => {
    const at = useClock.getState().read();
    const added = choice.map((each): Wear => ({ id: crypto.randomUUID(), ...each, on: at }));
    const changes = ({ wear }: LegworkRecord) => added.flatMap((each) => addWear(wear, each));
    void submit(changes, t('worn.savedOn', { time: clockTime(timeOf(at)) }));
  };
  const off = (which: readonly Wear[], at: ZonedTime) =>
    submit(
      ({ wear }) => which.flatMap(({ id }) => takeOff(wear, id, at)),
      t('worn.savedOff', { time: momentInWords(at, now) }),
    );
  const offNow = (which: readonly Wear[]) => void off(which, useClock.getState().read());

  const [usual] = choices;
  useScreenKeys(
    worn.length > 0 || usual !== undefined
      ? { s: () => (usual === undefined || worn.length > 0 ? offNow(worn) : putOn(usual)) }
      : {},
  );

  const otherTime = (key: string) => (
    <Button
      weight="quiet"
      aria-expanded={unfolded === key}
      onPress={() => setUnfolded(unfolded === key ? null : key)}
    >
      {t('worn.otherTime')}
    </Button>
  );
  const close = () => setUnfolded(null);
  const offAt = (each: Wear) =>
    unfolded === each.id && (
      <div className={css.form}>
        <OffAtForm worn={each} onDone={close} />
      </div>
    );
  const since = (each: Wear) => ({ name: nameOf(each), since: momentInWords(each.on, now) });
  const askedEnd = asked === undefined ? null : offAtShiftEnd(asked, record, now);

  return (
    <section className={css.lines} aria-label={t('worn.title')}>
      {asked !== undefined && (
        <>
          <Line
            isOn
            words={
              askedEnd === null
                ? t('worn.askWhen', since(asked))
                : t('worn.askShiftEnd', { ...since(asked), time: momentInWords(askedEnd, now) })
            }
          >
            {askedEnd !== null && (
              <Button onPress={() => void off([asked], askedEnd)}>
                {t('worn.yes', { time: clockTime(timeOf(askedEnd)) })}
              </Button>
            )}
            <Button
              weight="quiet"
              onPress={() => setStillOn({ ...stillOn, [asked.id]: nowSeconds + stillOnSeconds })}
            >
              {t('worn.stillOn')}
            </Button>
            {otherTime(asked.id)}
          </Line>
          {offAt(asked)}
        </>
      )}
      {worn.map((each) => {
        const shiftEnd = offAtShiftEnd(each, record, now);
        const duration = formatDuration((nowSeconds - epochSecondsOf(each.on)) / 60);
        return (
          <div key={each.id}>
            <Line isOn words={t('worn.on', { ...since(each), legs: each.legs, duration })}>
              <Button onPress={() => offNow([each])}>{t('worn.offNow')}</Button>
              {shiftEnd !== null && (
                <Button weight="quiet" onPress={() => void off([each], shiftEnd)}>
                  {t('worn.offAtShiftEnd', { time: momentInWords(shiftEnd, now) })}
                </Button>
              )}
              {otherTime(each.id)}
            </Line>
            {offAt(each)}
          </div>
        );
      })}
      {choices.length > 0 && (
        <>
          <Line isOn={false} words={worn.length === 0 ? t('worn.none') : ''}>
            {choices.map((choice, i) => (
              <Button
                key={choice.map(({ garmentId }) => garmentId).join()}
                weight={i === 0 ? 'secondary' : 'quiet'}
                onPress={() => putOn(choice)}
              >
                {choices.length + worn.length === 1
                  ? t('worn.putOn')
                  : t('worn.putOnNamed', { name: namesOf(choice) })}
              </Button>
            ))}
            {otherTime('on')}
          </Line>
          {unfolded === 'on' && (
            <div className={css.form}>
              <OnAtForm choices={choices} nameOf={namesOf} onDone={close} />
            </div>
          )}
        </>
      )}
      {treated.map(({ log }) => (
        <Line key={log.treatment.id} isOn={false} words={t('worn.strict', { legs: log.treatment.legs })}>
          <Button weight="quiet" onPress={() => show('strict')}>
            {t('worn.toStrict')}
          </Button>
        </Line>
      ))}
      {hasNone && (
        <Line isOn={false} words={t('worn.noStocking')}>
          <Button weight="quiet" onPress={() => show('stockings')}>
            {t('worn.add')}
          </Button>
        </Line>
      )}
      {errors.form !== undefined && <Notice>{errors.form}</Notice>}
      {due.length > 0 && <DueLine due={due} />}
    </section>
  );
});
