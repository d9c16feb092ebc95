/** The rota: its days in letters or by press, its beginning, and the weeks that follow from it. */
import { type FormEvent, useMemo } from 'react';
import { Form } from 'react-aria-components';
import { remove, upsert } from '#shared/record/change.ts';
import { learnedRota } from '#shared/record/learned-rota.ts';
import { type Rota, rotaAfter } from '#shared/record/rota.ts';
import { freeSign, letterOf, lettersOf } from '#shared/record/rota-letters.ts';
import { addDays, dateOf, weekdayOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useClock } from '../../state/clock-store.ts';
import { useDraft } from '../../state/draft-store.ts';
import { useRecord } from '../../state/record.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button, saveWeight } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { earliestDate, longWeekday, shortDate, shortWeekday, weekdayDate } from '../../ui/dates.ts';
import { focusFirstInvalid } from '../../ui/first-invalid.ts';
import { Card, Halves, Row, Small, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type DayCell, DayGrid } from './day-grid.tsx';
import css from './rota.module.css';
import {
  columnsOf,
  daysOf,
  formerOf,
  isChanged,
  lengthIssue,
  nextShift,
  type RotaDraft,
  rotaDraftOf,
  roundStart,
  shiftOfKey,
  textIssue,
  textOf,
  withDay,
  withLength,
  withText,
} from './rota-draft.ts';
import { RotaPreview } from './rota-preview.tsx';

type Pattern = Pick<Rota, 'from' | 'days'>;

/** The days of the pattern, each with its shift. */
const PatternDays = ({ draft, onChange }: { draft: RotaDraft; onChange: (draft: RotaDraft) => void }) => {
  const t = useMessages();
  const today = useClock((state) => dateOf(state.now));
  const namedShifts = useRecord((state) => state.record.namedShifts);
  const days = daysOf(draft, namedShifts);
  const start = roundStart(draft, today);
  const hasWeeks = days.length % 7 === 0;
  const weekdayOfPlace = (place: number): number => weekdayOf(addDays(start, place));
  const cells = days.map((shiftId, place): DayCell => {
    const shift = namedShifts.find(({ id }) => id === shiftId)?.name ?? t('rota.free');
    const date = weekdayDate(addDays(start, place));
    return {
      key: String(place),
      label:
        days.length === 7
          ? t('rota.weekdayIs', { weekday: longWeekday(weekdayOfPlace(place)), shift })
          : t('rota.dayIs', { day: place + 1, date, shift }),
      caption: String(place + 1),
      letter: shiftId === null ? null : letterOf(shiftId, namedShifts),
    };
  });
  const setByKey = (place: number, key: string): boolean => {
    const shift = shiftOfKey(key, namedShifts);
    const isFree = key === freeSign || key === '0' || key === 'Delete' || key === 'Backspace';
    if (shift === undefined && !isFree) return false;
    onChange(withDay(draft, place, shift?.id ?? null));
    return true;
  };
  return (
    <div className={css.part}>
      <DayGrid
        label={t('rota.pattern')}
        cells={cells}
        columns={columnsOf(days.length)}
        {...(hasWeeks && {
          heads: Array.from({ length: 7 }, (_, place) => shortWeekday(weekdayOfPlace(place))),
        })}
        onPress={(place) => onChange(withDay(draft, place, nextShift(days[place] ?? null, namedShifts)))}
        onKey={setByKey}
      />
      <Small>{t('rota.keys')}</Small>
    </div>
  );
};

export const RotaCard = () => {
  const t = useMessages();
  const today = useClock((state) => dateOf(state.now));
  const record = useRecord((state) => state.record);
  const { rota, namedShifts, shifts, daysOff } = record;
  const { errors, setErrors, submit } = useSaveForm<never>(() => null);
  const [typed, setTyped] = useDraft<RotaDraft>('rota');
  const learned = useMemo(
    () => learnedRota({ shifts, daysOff, namedShifts, rota }, today),
    [shifts, daysOff, namedShifts, rota, today],
  );

  const draft = typed ?? rotaDraftOf(rota, today);
  const change = (changed: RotaDraft) => {
    setErrors({});
    setTyped(changed);
  };
  const days = daysOf(draft, namedShifts);
  const isDirty = isChanged(draft, rota, namedShifts);
  const isEmpty = days.every((day) => day === null);
  const put = async (pattern: Pattern): Promise<boolean> => {
    const isSaved = await submit(
      (standing) => [upsert('rota', rotaAfter(formerOf(standing, today), pattern))],
      t('rota.saved'),
    );
    if (isSaved) setTyped(null);
    return isSaved;
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (textIssue(draft, namedShifts) !== null || lengthIssue(draft) !== null) return focusFirstInvalid(form);
    if (rota !== null && !isDirty) return;
    if (isEmpty) return setErrors({ form: t('rota.needsOne') });
    await put({ from: draft.from, days });
  };

  const known = t('rota.lettersHint', {
    shifts: namedShifts.map(({ letter, name }) => t('rota.letterIs', { letter, name })).join(', '),
  });
  const unread = textIssue(draft, namedShifts);
  const textError =
    unread?.sign == null ? t('rota.lengthBounds') : t('rota.unknownLetter', { sign: unread.sign, known });
  const lengthError = lengthIssue(draft);
  const shownLength = draft.lengthText ?? String(draft.length);
  const tidy = () => {
    if (typed !== null && unread === null) setTyped({ ...typed, text: null });
  };

  if (namedShifts.length === 0) {
    return (
      <Card label={t('rota.title')}>
        <Stack>
          <h2>{t('rota.title')}</h2>
          <Soft>{t('rota.needsShifts')}</Soft>
        </Stack>
      </Card>
    );
  }
  return (
    <Card label={t('rota.title')}>
      <Form onSubmit={save} validationBehavior="aria">
        <Stack>
          <h2>{t('rota.title')}</h2>
          <Soft>{t('rota.what')}</Soft>
          {learned !== null && !isDirty && (
            <Row>
              <p>
                {t('rota.learned', {
                  days: learned.days.length,
                  letters: lettersOf(learned.days, namedShifts),
                })}
              </p>
              <Button onPress={() => void put(learned)}>{t('rota.useLearned')}</Button>
            </Row>
          )}
          <TextField
            label={t('rota.letters')}
            hint={known}
            value={textOf(draft, namedShifts)}
            onChange={(text) => change(withText(draft, text, namedShifts))}
            onBlur={tidy}
            error={unread === null ? undefined : textError}
          />
          <PatternDays draft={draft} onChange={change} />
          <Halves>
            <TextField
              label={t('rota.length')}
              value={shownLength}
              inputMode="decimal"
              onChange={(text) => change(withLength(draft, text))}
              onStep={(step) => change(withLength(draft, String(draft.length + step)))}
              error={lengthError === null ? undefined : t(lengthError)}
            />
            {draft.from > earliestDate && (
              <DateField
                label={t('rota.from')}
                value={draft.from}
                onChange={(from) => change({ ...draft, from })}
              />
            )}
          </Halves>
          {draft.from === earliestDate && (
            <Row>
              <Soft>{t('rota.always')}</Soft>
              <Button weight="quiet" onPress={() => change({ ...draft, from: roundStart(draft, today) })}>
                {t('rota.giveFrom')}
              </Button>
            </Row>
          )}
          {rota !== null && draft.from > rota.from && (
            <Small>{t('rota.earlier', { date: shortDate(draft.from) })}</Small>
          )}
          {errors.form !== undefined && <Notice>{errors.form}</Notice>}
          <Row>
            <Button type="submit" weight={saveWeight(typed !== null && isDirty)}>
              {t('rota.save')}
            </Button>
            {typed !== null && isDirty && (
              <Button weight="quiet" onPress={() => setTyped(null)}>
                {t('rota.leave')}
              </Button>
            )}
            {rota !== null && !isDirty && (
              <Button
                weight="quiet"
                onPress={() => {
                  setTyped(null);
                  void submit([remove('rota')], t('rota.removed'));
                }}
              >
                {t('rota.remove')}
              </Button>
            )}
          </Row>
          {!isEmpty && (
            <RotaPreview
              rota={
                isDirty || rota === null
                  ? rotaAfter(formerOf(record, today), { from: draft.from, days })
                  : rota
              }
              isSaved={!isDirty && rota !== null}
            />
          )}
        </Stack>
      </Form>
    </Card>
  );
};
