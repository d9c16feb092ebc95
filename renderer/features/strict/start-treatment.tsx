/** Strict mode begins: what the clinic's sheet says, taken over and looked through before it counts. */
import { useEffect, useRef, useState } from 'react';
import { emergencyCountryOf } from '#shared/evidence/emergency-numbers.ts';
import { applyChanges } from '#shared/record/change.ts';
import type { Treatment } from '#shared/record/treatment.ts';
import { problemsOfStrictChanges } from '#shared/strict/log-problems.ts';
import { useClock } from '../../state/clock-store.ts';
import { useDraft } from '../../state/draft-store.ts';
import { fieldErrors } from '../../state/form-problems.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { useSendForm } from '../../state/use-save.ts';
import { hasAnyToAsk } from '../../ui/ask-first.ts';
import { AskFirstQuestions } from '../../ui/ask-first-questions.tsx';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { focusFirstInvalid } from '../../ui/first-invalid.ts';
import { Card, Reading, Row, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SourceNote } from '../../ui/source-note.tsx';
import { inWords } from '../../words/sentence.ts';
import { useWords } from '../../words/use-words.ts';
import { ContactFields } from './contact-fields.tsx';
import type { Faults } from './plan-draft.ts';
import { PlanFields } from './plan-fields.tsx';
import { SaveSheet } from './sheet-box.tsx';
import {
  fieldOfStartProblem,
  newStartDraft,
  type StartDraft,
  startFaults,
  treatmentOfDraft,
} from './start-draft.ts';
import { StartReview } from './start-review.tsx';
import { TreatmentFields } from './treatment-fields.tsx';

export const StartTreatment = () => {
  const say = useWords();
  const now = useClock((state) => state.now);
  const record = useRecordStore((state) => state.record);
  const startTreatment = useRecordStore((state) => state.startTreatment);
  const [typed, setDraft] = useDraft<StartDraft>('strict-start');
  const draft = typed ?? newStartDraft(now, emergencyCountryOf(navigator.languages));
  const { errors, setErrors, send } = useSendForm<string>(fieldOfStartProblem);
  const [reviewed, setReviewed] = useState<Treatment | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed is gone: whoever reads on begins at the top.
    if (reviewed !== null) heading.current?.focus();
  }, [reviewed]);

  const showFaults = (faults: Faults): boolean => {
    const found = Object.entries(faults).map(([field, said]) => [field, inWords(said, say)] as const);
    setErrors(
      Object.fromEntries(found.length === 0 ? [] : [...found, ['form', say('strictStart.lookAgain')]]),
    );
    if (found.length > 0) focusFirstInvalid(form.current);
    return found.length > 0;
  };
  const review = () => {
    if (showFaults(startFaults(draft))) return;
    const treatment = treatmentOfDraft(draft, now, crypto.randomUUID().slice(0, 8));
    const changes = [{ action: 'put', kind: 'treatment', entry: treatment }] as const;
    const problems = problemsOfStrictChanges(record, applyChanges(record, changes).record, changes);
    const found = fieldErrors(problems, fieldOfStartProblem, say);
    setErrors(problems.length > 0 ? { form: say('strictStart.lookAgain'), ...found } : {});
    if (problems.length === 0) setReviewed(treatment);
    else focusFirstInvalid(form.current);
  };
  const begin = async (treatment: Treatment) => {
    const isBegun = await send(() =>
      startTreatment({ ...treatment, enteredAt: now }, { id: 'strictStart.begun' }),
    );
    if (isBegun) setDraft(null);
    else setReviewed(null);
  };

  if (reviewed !== null) {
    return (
      <Reading>
        <h2 ref={heading} tabIndex={-1}>
          {say('strictStart.review')}
        </h2>
        <Card label={say('strictStart.review')}>
          <Stack>
            <StartReview treatment={reviewed} />
            <p>{say('strictStart.noUndo')}</p>
            <Row>
              <Button weight="primary" onPress={() => void begin(reviewed)}>
                {say('strictStart.begin')}
              </Button>
              <Button onPress={() => setReviewed(null)}>{say('strictStart.back')}</Button>
            </Row>
          </Stack>
        </Card>
      </Reading>
    );
  }
  return (
    <div ref={form}>
      <Reading>
        <h2>{say('strictStart.title')}</h2>
        <Soft>{say('strictStart.what')}</Soft>
        <Card label={say('strictStart.treatment')}>
          <Stack>
            <h2>{say('strictStart.treatment')}</h2>
            <TreatmentFields draft={draft} onChange={setDraft} errors={errors} />
          </Stack>
        </Card>
        <Card label={say('strictStart.plan')}>
          <Stack>
            <h2>{say('strictStart.plan')}</h2>
            <PlanFields draft={draft} onChange={setDraft} errors={errors} />
            <SaveSheet key={draft.sheet?.name} draft={draft} onFaults={showFaults} />
          </Stack>
        </Card>
        <Card label={say('strictStart.clinic')}>
          <Stack>
            <h2>{say('strictStart.clinic')}</h2>
            <ContactFields
              draft={draft}
              onChange={(contact) => setDraft({ ...draft, ...contact })}
              errors={errors}
            />
          </Stack>
        </Card>
        <Card label={say('ask.title')}>
          <Stack>
            <h2>{say('ask.title')}</h2>
            <AskFirstQuestions
              given={draft.asked}
              onChange={(asked) => setDraft({ ...draft, asked })}
              error={errors.asked}
            />
            {hasAnyToAsk(draft.asked) && (
              <ChoiceField
                label={say('strictStart.ordered')}
                choices={[
                  { value: 'no', label: say('strictStart.notYet') },
                  { value: 'yes', label: say('strictStart.isOrdered') },
                ]}
                value={draft.isOrdered ? 'yes' : 'no'}
                onChange={(value) => setDraft({ ...draft, isOrdered: value === 'yes' })}
                error={errors.isOrdered}
              />
            )}
            <SourceNote ids={['E9.01', 'E9.03', 'E9.08']} />
          </Stack>
        </Card>
        {errors.form !== undefined && <Notice>{errors.form}</Notice>}
        <Row>
          <Button weight="primary" onPress={review}>
            {say('strictStart.look')}
          </Button>
        </Row>
      </Reading>
    </div>
  );
};
