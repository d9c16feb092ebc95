/** Starts strict mode: the user enters the clinic's sheet, and reviews it before it counts. */
import { useEffect, useRef, useState } from 'react';
import { emergencyCountryOf } from '#shared/evidence/emergency-numbers.ts';
import { applyChanges, upsert } from '#shared/record/change.ts';
import type { Treatment } from '#shared/record/treatment.ts';
import { issuesOfChanges } from '#shared/rules/record-issues.ts';
import { localized } from '../../../messages/localized-message.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { hasAnyToAsk } from '../../../parts/ask-first.ts';
import { AskFirstQuestions } from '../../../parts/ask-first-questions.tsx';
import { SourceNote } from '../../../parts/source-note.tsx';
import { useClock } from '../../../state/clock-store.ts';
import { useDraft } from '../../../state/draft-store.ts';
import { fieldErrors } from '../../../state/form-issues.ts';
import { useRecord } from '../../../state/record.ts';
import { startTreatment } from '../../../state/saving.ts';
import { useSendForm } from '../../../state/use-save.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { focusFirstInvalid } from '../../../ui/first-invalid.ts';
import { Card, Reading, Row, Soft, Stack } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ContactFields } from './contact-fields.tsx';
import type { Faults } from './plan-draft.ts';
import { PlanFields } from './plan-fields.tsx';
import { SaveSheet } from './sheet-box.tsx';
import {
  fieldOfStartIssue,
  newStartDraft,
  type StartDraft,
  startFaults,
  treatmentOfDraft,
} from './start-draft.ts';
import { StartReview } from './start-review.tsx';
import { TreatmentFields } from './treatment-fields.tsx';

export const StartTreatment = () => {
  const t = useMessages();
  const now = useClock((state) => state.now);
  const record = useRecord((state) => state.record);
  const [typed, setDraft] = useDraft<StartDraft>('strict-start');
  const draft = typed ?? newStartDraft(now, emergencyCountryOf(navigator.languages));
  const { errors, setErrors, send } = useSendForm<string>(fieldOfStartIssue);
  const [reviewed, setReviewed] = useState<Treatment | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The pressed button is gone: move the focus to the top.
    if (reviewed !== null) heading.current?.focus();
  }, [reviewed]);

  const showFaults = (faults: Faults): boolean => {
    const found = Object.entries(faults).map(([field, said]) => [field, localized(said, t)] as const);
    setErrors(Object.fromEntries(found.length === 0 ? [] : [...found, ['form', t('strictStart.lookAgain')]]));
    if (found.length > 0) focusFirstInvalid(form.current);
    return found.length > 0;
  };
  const review = () => {
    if (showFaults(startFaults(draft))) return;
    const treatment = treatmentOfDraft(draft, now, crypto.randomUUID().slice(0, 8));
    const changes = [upsert('treatment', treatment)];
    const after = applyChanges(record, changes).record;
    const issues = issuesOfChanges({ before: record, after, changes, now });
    const found = fieldErrors(issues, fieldOfStartIssue, t);
    setErrors(issues.length > 0 ? { form: t('strictStart.lookAgain'), ...found } : {});
    if (issues.length === 0) setReviewed(treatment);
    else focusFirstInvalid(form.current);
  };
  const begin = async (treatment: Treatment) => {
    const isBegun = await send(() => startTreatment(treatment, { id: 'strictStart.begun' }));
    if (isBegun) setDraft(null);
    else setReviewed(null);
  };

  if (reviewed !== null) {
    return (
      <Reading>
        <h2 ref={heading} tabIndex={-1}>
          {t('strictStart.review')}
        </h2>
        <Card label={t('strictStart.review')}>
          <Stack>
            <StartReview treatment={reviewed} />
            <p>{t('strictStart.noUndo')}</p>
            <Row>
              <Button weight="primary" onPress={() => void begin(reviewed)}>
                {t('strictStart.begin')}
              </Button>
              <Button onPress={() => setReviewed(null)}>{t('strictStart.back')}</Button>
            </Row>
          </Stack>
        </Card>
      </Reading>
    );
  }
  return (
    <div ref={form}>
      <Reading>
        <h2>{t('strictStart.title')}</h2>
        <Soft>{t('strictStart.what')}</Soft>
        <Card label={t('strictStart.treatment')}>
          <Stack>
            <h2>{t('strictStart.treatment')}</h2>
            <TreatmentFields draft={draft} onChange={setDraft} errors={errors} />
          </Stack>
        </Card>
        <Card label={t('strictStart.plan')}>
          <Stack>
            <h2>{t('strictStart.plan')}</h2>
            <PlanFields draft={draft} onChange={setDraft} errors={errors} />
            <SaveSheet key={draft.sheet?.name} draft={draft} onFaults={showFaults} />
          </Stack>
        </Card>
        <Card label={t('strictStart.clinic')}>
          <Stack>
            <h2>{t('strictStart.clinic')}</h2>
            <ContactFields
              draft={draft}
              onChange={(contact) => setDraft({ ...draft, ...contact })}
              errors={errors}
            />
          </Stack>
        </Card>
        <Card label={t('ask.title')}>
          <Stack>
            <h2>{t('ask.title')}</h2>
            <AskFirstQuestions
              given={draft.asked}
              onChange={(asked) => setDraft({ ...draft, asked })}
              error={errors.asked}
            />
            {hasAnyToAsk(draft.asked) && (
              <ChoiceField
                label={t('strictStart.ordered')}
                choices={[
                  { value: 'no', label: t('strictStart.notYet') },
                  { value: 'yes', label: t('strictStart.isOrdered') },
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
            {t('strictStart.look')}
          </Button>
        </Row>
      </Reading>
    </div>
  );
};
