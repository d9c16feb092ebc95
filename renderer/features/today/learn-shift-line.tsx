/** After a shift at times that no named shift has: one line that offers to name it. */
import { type FormEvent, useMemo, useState } from 'react';
import { Form } from 'react-aria-components';
import { upsert } from '#shared/record/change.ts';
import { isLike, learnedShift } from '#shared/record/learned-shift.ts';
import { letterFor, mostNamedShifts, type UsualShift } from '#shared/record/named-shift.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useView } from '../../state/draft-store.ts';
import { useRecord } from '../../state/record.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { usualOfShift } from '../../state/usual-shift.ts';
import { Button } from '../../ui/button.tsx';
import { clockTime } from '../../ui/dates.ts';
import { Row, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** What most people call a shift that starts at this hour. */
function usualName({ start }: UsualShift): 'early' | 'day' | 'late' | 'night' {
  const hour = Number(start.slice(0, 2));
  if (hour < 4 || hour >= 19) return 'night';
  if (hour < 8) return 'early';
  return hour < 11 ? 'day' : 'late';
}

export const LearnShiftLine = ({ date }: { readonly date: CalendarDate }) => {
  const t = useMessages();
  const record = useRecord((state) => state.record);
  const { shifts, namedShifts, liveShift } = record;
  const { errors, submit } = useSaveForm<'name'>(({ field }) => (field === 'name' ? 'name' : null));
  const [declined, setDeclined] = useView<readonly UsualShift[]>('unnamed');
  const [typed, setTyped] = useState<string | null>(null);

  const logged = useMemo(() => shifts.findLast(({ start }) => dateOf(start) === date), [shifts, date]);
  const learned = useMemo(() => {
    const usualOf = (shift: (typeof shifts)[number]): UsualShift => usualOfShift(record, shift);
    return logged === undefined ? null : learnedShift({ shifts, namedShifts, usualOf }, logged);
  }, [record, shifts, namedShifts, logged]);
  const isDeclined = learned !== null && declined?.some((former) => isLike(former, learned)) === true;
  if (learned === null || isDeclined || liveShift !== null) return null;

  const usual = t(`shifts.${usualName(learned)}`);
  const isUsualTaken = namedShifts.some(({ name }) => name === usual);
  const call = (name: string) =>
    submit(
      ({ namedShifts: standing }) =>
        standing.length >= mostNamedShifts
          ? []
          : [
              upsert('namedShift', {
                ...{ id: crypto.randomUUID(), name: name.trim(), letter: letterFor(name, standing) },
                ...learned,
              }),
            ],
      t('shifts.added', { name: name.trim() }),
    );
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (typed !== null && typed.trim() !== '' && (await call(typed))) setTyped(null);
  };

  return (
    <section aria-label={t('learn.label')}>
      <Form onSubmit={save} validationBehavior="aria">
        <Stack isTight>
          <Soft>{t('learn.callIt', { start: clockTime(learned.start), end: clockTime(learned.end) })}</Soft>
          {typed !== null && (
            <TextField
              label={t('learn.name')}
              value={typed}
              onChange={setTyped}
              error={errors.name}
              autoFocus
            />
          )}
          {errors.form !== undefined && <Notice>{errors.form}</Notice>}
          <Row>
            {typed === null && !isUsualTaken && (
              <Button weight="quiet" onPress={() => void call(usual)}>
                {usual}
              </Button>
            )}
            {typed === null && (
              <Button weight="quiet" onPress={() => setTyped('')}>
                {t('learn.other')}
              </Button>
            )}
            {typed !== null && <Button type="submit">{t('learn.save')}</Button>}
            <Button
              weight="quiet"
              onPress={() => {
                setTyped(null);
                setDeclined([...(declined ?? []), learned]);
              }}
            >
              {t('learn.no')}
            </Button>
          </Row>
        </Stack>
      </Form>
    </section>
  );
};
