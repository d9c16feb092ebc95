/** A shift's times, and how it was spent: what differed from a usual one, or another one. */

import { type FormEvent, type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { Form } from 'react-aria-components';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { Wear } from '#shared/record/wear.ts';
import { isInUse, wearOfShift } from '#shared/record/wear-state.ts';
import { dateOf, timeOf, weekdayOf } from '#shared/time/wall-clock.ts';
import { DayPicture } from '../../charts/day-picture/day-picture.tsx';
import { standLimitOf } from '../../charts/day-picture/typed-strip.ts';
import { formatDuration } from '../../messages/duration.ts';
import { type Translate, useMessages } from '../../messages/use-messages.ts';
import { longestOverStanding } from '../../parts/typed-shift.ts';
import { useClock } from '../../state/clock-store.ts';
import { useRecord } from '../../state/record.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import type { Choice } from '../../ui/choice-field.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { clockTime, longDate, shortDate, shortWeekday } from '../../ui/dates.ts';
import { DurationSlider } from '../../ui/duration-slider.tsx';
import { focusFirstInvalid } from '../../ui/first-invalid.ts';
import { Row, Small, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { usePatch } from '../../ui/use-patch.ts';
import {
  changesOf,
  draftErrors,
  dropsTimeline,
  endOf,
  fieldOfShiftIssue,
  noStockings,
  type ShiftDraft,
  type ShiftField,
  sliderEnds,
  splitOf,
  startOf,
  stockingOf,
  stripOfDraft,
  withStart,
  wornDuring,
} from './shift-draft.ts';
import css from './shift-form.module.css';

export type ShiftFormProps = {
  readonly draft: ShiftDraft;
  /** The date on the screen. The form says its own where it is another one. */
  readonly shownDate: string;
  /** Whether the user asked for the form elsewhere on the screen, so that the focus comes to it. */
  readonly isSought: boolean;
  /** Whether there is something to leave it for. */
  readonly canLeave: boolean;
  readonly onChange: (draft: ShiftDraft) => void;
  /** Called with the date of the shift once it is on disk, or with null when the user leaves the form. */
  readonly onDone: (date: string | null) => void;
};

const durations = ['standing', 'longestStand', 'walking'] as const;

function hintOf(draft: ShiftDraft, t: Translate): string {
  const split = splitOf(draft);
  if (split === null) return t('shift.how');
  if (split.rest < 0) return t('shift.tooMuch', { duration: formatDuration(-split.rest) });
  return t('shift.rest', { duration: formatDuration(split.rest) });
}

/** The date in words, if it is not the one on the screen. */
function dateInWords({ date, isMoved }: ShiftDraft, shownDate: string, t: Translate): string | null {
  if (isMoved === true) return t('shift.moved', { date: longDate(date) });
  return date === shownDate ? null : t('shift.ofDate', { date: longDate(date) });
}

function wornInWords(worn: Wear, date: string, t: Translate): string {
  const inWords = (at: string): string => {
    const time = clockTime(timeOf(at));
    return dateOf(at) === date ? time : t('shift.at', { day: shortWeekday(weekdayOf(at)), time });
  };
  const from = inWords(worn.on);
  return worn.off === undefined
    ? t('shift.onSince', { from })
    : t('shift.onUntil', { from, to: inWords(worn.off) });
}

/** What can be said of the stockings: as they were logged, or none; the whole shift in one of them. */
function stockingChoices(
  draft: ShiftDraft,
  { wear, garments }: LegworkRecord,
  t: Translate,
): readonly Choice<string>[] {
  const [worn] = wornDuring(draft, wear);
  const hasOwn = draft.changing !== null && wearOfShift(wear, draft.changing.id).length > 0;
  return [
    { value: '', label: worn === undefined ? t('shift.noStockings') : wornInWords(worn, draft.date, t) },
    ...(hasOwn ? [{ value: noStockings, label: t('shift.noStockings') }] : []),
    ...garments
      .filter((garment) => isInUse(garment, draft.date))
      .map(({ id, name }) => ({ value: id, label: t('shift.wholeShift', { stocking: name }) })),
  ];
}

export const ShiftForm = ({ draft, shownDate, isSought, canLeave, onChange, onDone }: ShiftFormProps) => {
  const record = useRecord((state) => state.record);
  const now = useClock((state) => state.now);
  const t = useMessages();
  const { errors, setErrors, submit } = useSaveForm<ShiftField>(fieldOfShiftIssue);
  const form = useRef<HTMLFormElement>(null);
  const start = useRef<HTMLDivElement>(null);
  const begun = useRef(draft);

  const isChanging = draft.changing !== null;
  const stockings = stockingChoices(draft, record, t);
  const stocking = stockingOf(draft, record.wear);
  const patch = usePatch(draft, onChange);
  const set = (field: keyof ShiftDraft) => (value: string) => patch({ [field]: value });
  const setStocking = (garmentId: string) => patch({ garmentId, isStockingChosen: true });
  const isNewSought = isSought && !isChanging;
  useEffect(() => {
    if (isNewSought) start.current?.querySelector<HTMLElement>('input, [role=spinbutton]')?.focus();
  }, [isNewSought]);

  const leave = (event: KeyboardEvent) => {
    const isTyped = JSON.stringify(draft) !== JSON.stringify(begun.current);
    if (event.key === 'Escape' && canLeave && !isTyped) onDone(null);
  };

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const missing = Object.entries(draftErrors(draft));
    if (missing.length > 0) {
      setErrors(Object.fromEntries(missing.map(([field, id]) => [field, t(id)])));
      focusFirstInvalid(form.current);
      return;
    }
    const changes = (present: LegworkRecord) => changesOf(draft, present, () => crypto.randomUUID());
    // A change of what another window changed meanwhile is refused. A new shift is added to whatever is there.
    const wanted = isChanging ? changes(record) : changes;
    if (await submit(wanted, t(isChanging ? 'shift.changed' : 'shift.saved'))) onDone(draft.date);
    else focusFirstInvalid(form.current);
  };

  const strip = useMemo(() => stripOfDraft(draft, record, now), [draft, record, now]);
  const ends = sliderEnds(draft);
  const end = endOf(draft);
  const isNextDay = end !== null && dateOf(end.at) !== draft.date;
  const date = dateInWords(draft, shownDate, t);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens for the Escape of its fields.
    <div onKeyDown={leave}>
      <Form ref={form} className={css.form} onSubmit={save} validationBehavior="aria">
        <Stack>
          <div className={css.times}>
            <DateField
              label={t('shift.date')}
              value={draft.date}
              onChange={(chosen) => patch({ date: chosen, isDateTyped: true, isMoved: false })}
              latest={dateOf(now)}
              error={errors.date}
              autoFocus={isChanging}
            />
            <div ref={start}>
              <TimeField
                label={t('shift.start')}
                value={draft.start}
                onChange={(typed) => patch(withStart(draft, typed, now))}
                moment={startOf(draft)}
                onOccurrence={set('startOccurrence')}
                error={errors.start}
              />
            </div>
            <TimeField
              label={t('shift.end')}
              value={draft.end}
              onChange={set('end')}
              moment={end}
              onOccurrence={set('endOccurrence')}
              hint={isNextDay ? t('shift.nextDay') : undefined}
              error={errors.end}
            />
          </div>
          {date !== null && <Small>{date}</Small>}
          <div className={css.durations}>
            {durations.map((field) => (
              <DurationSlider
                key={field}
                label={t(`shift.${field}`)}
                sliderLabel={t('shift.slider', { field: t(`shift.${field}`) })}
                value={draft[field]}
                onChange={set(field)}
                mostMinutes={ends[field]}
                hint={field === 'longestStand' ? longestOverStanding(draft, t) : undefined}
                error={errors[field]}
              />
            ))}
          </div>
          {strip !== null && (
            <DayPicture strip={strip} limitMinutes={standLimitOf(record)} isCompact hasKey />
          )}
          {stockings.length > 1 && (
            <SelectField
              label={t('shift.stockings')}
              choices={stockings}
              value={stocking}
              onChange={setStocking}
              error={errors.garment}
            />
          )}
          <Small>{hintOf(draft, t)}</Small>
          {dropsTimeline(draft) && <Small>{t('shift.dropsTimeline')}</Small>}
          {errors.form !== undefined && <Notice>{errors.form}</Notice>}
          <Row>
            <Button type="submit" weight="primary">
              {isChanging ? t('shift.saveChange') : t('shift.save', { date: shortDate(draft.date) })}
            </Button>
            {canLeave && (
              <Button onPress={() => onDone(null)}>{t(isChanging ? 'shift.leave' : 'shift.drop')}</Button>
            )}
          </Row>
        </Stack>
      </Form>
    </div>
  );
};
