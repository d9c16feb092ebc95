/** The named shifts: one press begins one, the digits 1 to 9 on Today follow their order. */
import { ArrowUp, Plus } from 'lucide-react';
import { useState } from 'react';
import { type Change, namedShiftChanges, remove, upsert } from '#shared/record/change.ts';
import { mostNamedShifts, type NamedShift } from '#shared/record/named-shift.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { usesOf, withoutShift } from '#shared/record/rota.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { formatDuration } from '../../messages/duration.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useClock } from '../../state/clock-store.ts';
import { useDraft } from '../../state/draft-store.ts';
import { useRecord } from '../../state/record.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { usualShiftOn } from '../../state/usual-shift.ts';
import { Button } from '../../ui/button.tsx';
import { clockTime } from '../../ui/dates.ts';
import { EntryLine } from '../../ui/entry-line.tsx';
import { Card, Row, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import {
  draftOfNamedShift,
  type NamedShiftDraft,
  newNamedShiftDraft,
  starters,
} from './named-shift-draft.ts';
import { NamedShiftForm } from './named-shift-form.tsx';
import css from './rota.module.css';

type Ask = { readonly shift: NamedShift; readonly onDelete: () => void; readonly onKeep: () => void };

/** Deleting a shift that the rota has changes the rota: ask first, in place. */
const AskToDelete = ({ shift, onDelete, onKeep }: Ask) => {
  const t = useMessages();
  const rota = useRecord((state) => state.record.rota);
  const uses = rota === null ? { days: 0, dates: 0 } : usesOf(rota, shift.id);
  return (
    <fieldset
      className={css.ask}
      aria-label={t('field.delete', { name: shift.name })}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onKeep();
      }}
    >
      <p>{t('shifts.inRota', { name: shift.name, ...uses })}</p>
      <Row>
        <Button onPress={onDelete}>{t('shifts.deleteAnyway', { name: shift.name })}</Button>
        <Button weight="quiet" autoFocus onPress={onKeep}>
          {t('shifts.keep')}
        </Button>
      </Row>
    </fieldset>
  );
};

/** Deletes the shift, and takes it out of the rota in the same step. */
function deletionOf({ rota }: LegworkRecord, id: string): readonly Change[] {
  const isUsed = rota !== null && Object.values(usesOf(rota, id)).some((count) => count > 0);
  if (!isUsed) return [remove('namedShift', id)];
  const left = withoutShift(rota, id);
  return [left === null ? remove('rota') : upsert('rota', left), remove('namedShift', id)];
}

/** The list with one shift a place earlier. */
function movedUp(namedShifts: readonly NamedShift[], id: string): readonly NamedShift[] {
  const place = namedShifts.findIndex((shift) => shift.id === id);
  const shift = namedShifts[place];
  if (shift === undefined || place === 0) return namedShifts;
  return namedShifts.toSpliced(place, 1).toSpliced(place - 1, 0, shift);
}

export const NamedShiftsCard = () => {
  const t = useMessages();
  const today = useClock((state) => dateOf(state.now));
  const record = useRecord((state) => state.record);
  const { namedShifts, garments, rota } = record;
  const { errors, submit } = useSaveForm<never>(() => null, 'another');
  const [draft, setDraft] = useDraft<NamedShiftDraft>('namedShift');
  const [asking, setAsking] = useState<string | null>(null);
  const asked = namedShifts.find(({ id }) => id === asking);

  const begin = (typed: Partial<NamedShiftDraft>) =>
    setDraft(newNamedShiftDraft(typed, namedShifts.at(-1) ?? usualShiftOn(record, today)));
  const deleteShift = ({ id, name }: NamedShift) => {
    setAsking(null);
    if (draft?.changing === id) setDraft(null);
    void submit((standing) => deletionOf(standing, id), t('shifts.deleted', { name }));
  };
  const askOrDelete = (shift: NamedShift) => {
    const isUsed = rota !== null && Object.values(usesOf(rota, shift.id)).some((count) => count > 0);
    if (isUsed) setAsking(shift.id);
    else deleteShift(shift);
  };
  const moveUp = ({ id, name }: NamedShift) =>
    void submit(
      (standing) => namedShiftChanges(standing.namedShifts, movedUp(standing.namedShifts, id)),
      t('shifts.moved', { name }),
    );
  const detailOf = (shift: NamedShift): string => {
    const detail = t('shifts.detail', {
      ...{ start: clockTime(shift.start), end: clockTime(shift.end) },
      standing: formatDuration(shift.standingMinutes),
      longest: formatDuration(shift.longestStandMinutes),
      walking: formatDuration(shift.walkingMinutes),
    });
    const stocking = garments.find(({ id }) => id === shift.garmentId)?.name;
    return stocking === undefined ? detail : t('shifts.detailStocking', { detail, stocking });
  };

  const form = draft !== null && (
    <NamedShiftForm key={draft.changing ?? 'new'} draft={draft} onChange={setDraft} />
  );
  const isChangingOne = namedShifts.some(({ id }) => id === draft?.changing);
  const offered = (Object.keys(starters) as (keyof typeof starters)[]).filter(
    (starter) => !namedShifts.some(({ name }) => name === t(`shifts.${starter}`)),
  );
  return (
    <Card label={t('shifts.title')}>
      <Stack>
        <h2>{t('shifts.title')}</h2>
        <Soft>{t('shifts.what')}</Soft>
        {namedShifts.length > 0 && (
          <ol aria-label={t('shifts.list')}>
            {namedShifts.map((shift, place) => (
              <EntryLine
                key={shift.id}
                name={shift.name}
                detail={detailOf(shift)}
                onChange={() => setDraft(draftOfNamedShift(shift))}
                isChanging={draft?.changing === shift.id}
                onDelete={() => askOrDelete(shift)}
                lead={
                  <>
                    {place < mostNamedShifts && <kbd className={css.digit}>{place + 1}</kbd>}
                    <span className={css.chip}>{shift.letter}</span>
                  </>
                }
              >
                {place > 0 && (
                  <Button
                    weight="icon"
                    aria-label={t('shifts.moveUp', { name: shift.name })}
                    onPress={() => moveUp(shift)}
                  >
                    <ArrowUp size={16} aria-hidden />
                  </Button>
                )}
              </EntryLine>
            ))}
          </ol>
        )}
        {asked !== undefined && (
          <AskToDelete shift={asked} onDelete={() => deleteShift(asked)} onKeep={() => setAsking(null)} />
        )}
        {errors.form !== undefined && <Notice>{errors.form}</Notice>}
        {isChangingOne && form}
        {!isChangingOne && draft !== null && <h3>{t('shifts.add')}</h3>}
        {!isChangingOne && form}
        {draft === null && namedShifts.length >= mostNamedShifts && <Soft>{t('shifts.full')}</Soft>}
        {draft === null && namedShifts.length < mostNamedShifts && (
          <Row>
            {offered.map((starter) => (
              <Button
                key={starter}
                onPress={() => begin({ name: t(`shifts.${starter}`), ...starters[starter] })}
              >
                <Plus size={16} aria-hidden />
                {t(`shifts.${starter}`)}
              </Button>
            ))}
            <Button weight="quiet" onPress={() => begin({})}>
              {t('shifts.other')}
            </Button>
          </Row>
        )}
      </Stack>
    </Card>
  );
};
