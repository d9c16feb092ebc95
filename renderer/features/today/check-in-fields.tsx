/** The answers of a check-in, each one press. It stays the one that was begun, however late it gets meanwhile. */
import { type FormEvent, useEffect, useRef } from 'react';
import { Form } from 'react-aria-components';
import { checkInAt } from '#shared/record/after-work.ts';
import { girthCmBounds, girthNames, type SymptomName, symptomNames } from '#shared/record/check-in.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useClock } from '../../state/clock-store.ts';
import { recordNow, useRecord } from '../../state/record.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { longDate } from '../../ui/dates.ts';
import { focusFirstInvalid } from '../../ui/first-invalid.ts';
import { Halves, Row, Small, Stack } from '../../ui/layout.tsx';
import { formatLength } from '../../ui/length.ts';
import { Notice } from '../../ui/notice.tsx';
import { ScoreField } from '../../ui/score-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type CheckInDraft, isTouched } from './check-in-begun.ts';
import {
  checkInChanges,
  checkInOf,
  saysNothing,
  shownCheckIn,
  whenFor,
  whensOf,
  wrongGirths,
} from './check-in-draft.ts';
import { checkInDraftNow } from './use-check-in-draft.ts';

export type CheckInFieldsProps = {
  /** The date that Today shows. */
  readonly date: string;
  readonly draft: CheckInDraft;
  readonly onChange: (draft: CheckInDraft) => void;
  readonly onLeave: () => void;
};

export const CheckInFields = ({ date, draft, onChange, onLeave }: CheckInFieldsProps) => {
  const t = useMessages();
  const now = useClock((state) => state.now);
  const record = useRecord((state) => state.record);
  const { errors, setErrors, submit } = useSaveForm<never>(() => null);
  const form = useRef<HTMLFormElement>(null);
  const { unit, when } = draft;
  const held = checkInAt(record.checkIns, draft.date, when);
  const shown = shownCheckIn(draft, held);
  const set = (changed: Partial<CheckInDraft>) => onChange({ ...draft, ...changed });

  const seek = draft.isSought ? () => set({ isSought: false }) : null;
  useEffect(() => {
    if (seek === null) return;
    seek();
    // The fold shows its content only after this.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('input')?.focus());
  }, [seek]);

  const offered = whensOf(record, draft.date);
  const whens = offered.includes(when) ? offered : [...offered, when];
  const stays = isTouched(draft) && (draft.date !== date || when !== whenFor(record.shifts, date, now));
  const wrong = wrongGirths(draft);
  const least = formatLength(girthCmBounds.min, unit);
  const most = formatLength(girthCmBounds.max, unit);

  const setScore = (name: SymptomName) => (score: number | null) =>
    set({ scores: { ...draft.scores, [name]: score } });

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (wrong.length > 0) {
      focusFirstInvalid(form.current);
      return;
    }
    const heldNow = checkInAt(recordNow().checkIns, draft.date, when);
    const isEmpty = saysNothing(checkInOf(draft, heldNow));
    if (isEmpty && heldNow === undefined) {
      setErrors({ form: t('checkIn.empty') });
      return;
    }
    const changes = ({ checkIns }: LegworkRecord) => checkInChanges(draft, checkIns);
    const isSaved = await submit(changes, t(isEmpty ? 'checkIn.deleted' : 'checkIn.saved'));
    // What was typed during the save is kept.
    if (isSaved && checkInDraftNow() === draft) onLeave();
  };

  return (
    <Form ref={form} onSubmit={save} validationBehavior="aria">
      <Stack>
        {draft.isInTheWay && <Notice>{t('checkIn.inTheWay')}</Notice>}
        <p>
          {stays
            ? t('checkIn.stays', { when: t(`checkIn.${when}`), date: longDate(draft.date) })
            : longDate(draft.date)}
        </p>
        <ChoiceField
          label={t('checkIn.when')}
          choices={whens.map((value) => ({ value, label: t(`checkIn.${value}`) }))}
          value={when}
          onChange={(chosen) => set({ when: chosen })}
          isSegmented
        />
        <Small>{t('checkIn.scale')}</Small>
        <div>
          {symptomNames.map((name) => (
            <ScoreField
              key={name}
              label={t(`checkIn.${name}`)}
              clearLabel={t('checkIn.clear', { field: t(`checkIn.${name}`) })}
              value={shown.scores[name] ?? null}
              onChange={setScore(name)}
            />
          ))}
        </div>
        <Small>
          {t('checkIn.girth', { unit })}. {t('checkIn.girthHow')}
        </Small>
        <Halves>
          {girthNames.map((name) => (
            <TextField
              key={name}
              label={t(`checkIn.${name}`)}
              inputMode="decimal"
              value={shown.girths[name] ?? ''}
              onChange={(text) => set({ girths: { ...draft.girths, [name]: text } })}
              error={wrong.includes(name) ? t('checkIn.girthHelp', { least, most, unit }) : undefined}
            />
          ))}
        </Halves>
        <TextField label={t('checkIn.note')} value={shown.note} onChange={(note) => set({ note })} isLong />
        {errors.form !== undefined && <Notice>{errors.form}</Notice>}
        <Row>
          <Button type="submit" weight="secondary">
            {t('checkIn.save')}
          </Button>
          <Button weight="quiet" onPress={onLeave}>
            {t('checkIn.leave')}
          </Button>
        </Row>
      </Stack>
    </Form>
  );
};
