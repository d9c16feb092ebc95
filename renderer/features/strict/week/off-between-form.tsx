/** "Off from … to …", within the time of the question. */
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import type { SpokenPayload } from '#shared/record/strict-entry.ts';
import { answerOffBetween, type GapAnswer, offBetweenFaults } from '#shared/strict/gaps.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useDraft } from '../../../state/draft-store.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { focusFirstInvalid } from '../../../ui/first-invalid.ts';
import { Row, Stack } from '../../../ui/layout.tsx';
import { MomentFields } from './moment-fields.tsx';
import { instantOf, type TypedMoment, typedMomentOf } from './moments.ts';
import { noReason, ReasonChoice, type ReasonDraft, reasonOf } from './reason-choice.tsx';
import css from './week.module.css';

export type OffBetweenFormProps = {
  readonly answer: GapAnswer;
  readonly onSave: (lines: readonly SpokenPayload[]) => Promise<boolean>;
  readonly onLeave: () => void;
};

type Draft = {
  readonly from: TypedMoment;
  readonly to: TypedMoment;
  readonly isStill: boolean;
  readonly reason: ReasonDraft;
};

export const OffBetweenForm = ({ answer, onSave, onLeave }: OffBetweenFormProps) => {
  const t = useMessages();
  const { gap, now } = answer;
  const { date } = typedMomentOf(gap.since, now);
  const begun: Draft = { from: { date, time: '' }, to: { date, time: '' }, isStill: false, reason: noReason };
  // The draft belongs to this gap: a draft of another gap does not fit.
  const [kept, setDraft] = useDraft<Draft>(`strict-off ${gap.since}`);
  const [isTried, setTried] = useState(false);
  const draft = kept ?? begun;
  const set = (changed: Partial<Draft>) => setDraft({ ...draft, ...changed });
  const said = {
    from: instantOf(draft.from, now),
    to: draft.isStill ? ('still' as const) : instantOf(draft.to, now),
    reason: reasonOf(draft.reason),
  };
  const faults = offBetweenFaults(answer, said);
  const errorOf = (field: 'from' | 'to'): string | undefined => {
    const fault = faults[field];
    return isTried && fault !== undefined ? t(`strict.q.${fault}`) : undefined;
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    setTried(true);
    if (Object.keys(faults).length > 0) return focusFirstInvalid(form);
    if (await onSave(answerOffBetween(answer, said))) setDraft(null);
  };
  return (
    <Form onSubmit={save} validationBehavior="aria">
      <Stack>
        <div className={css.moments}>
          <MomentFields
            label={t('strict.q.from')}
            value={draft.from}
            onChange={(from) => set({ from })}
            error={errorOf('from')}
          />
          {gap.until === null && (
            <ChoiceField
              label={t('strict.q.then')}
              choices={[
                { value: 'again', label: t('strict.q.again') },
                { value: 'still', label: t('strict.q.still') },
              ]}
              value={draft.isStill ? 'still' : 'again'}
              onChange={(then) => set({ isStill: then === 'still' })}
            />
          )}
          {!draft.isStill && (
            <MomentFields
              label={t('strict.q.to')}
              value={draft.to}
              onChange={(to) => set({ to })}
              error={errorOf('to')}
            />
          )}
        </div>
        <ReasonChoice
          value={draft.reason}
          onChange={(reason) => set({ reason })}
          isMissing={isTried && faults.reason !== undefined}
        />
        <Row>
          <Button type="submit" weight="primary">
            {t('strict.q.save')}
          </Button>
          <Button onPress={onLeave}>{t('strict.leave')}</Button>
        </Row>
      </Stack>
    </Form>
  );
};
