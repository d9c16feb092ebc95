/** Starts strict mode: the user enters the clinic's plan, and reviews it before it counts. */
import { useEffect, useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import { emergencyCountryOf } from '#shared/evidence/emergency-numbers.ts';
import { applyChanges, upsert } from '#shared/record/change.ts';
import type { Treatment } from '#shared/record/treatment.ts';
import { isInUse } from '#shared/record/wear-state.ts';
import { issuesOfChanges } from '#shared/rules/record-issues.ts';
import type { ClinicSheet } from '#shared/strict/clinic-sheet.ts';
import { detailsOf, planNow, type TreatmentLog } from '#shared/strict/treatment-log.ts';
import { dateOf, zoneOf } from '#shared/time/wall-clock.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useClock } from '../../../state/clock-store.ts';
import { useDraft } from '../../../state/draft-store.ts';
import { fieldErrors } from '../../../state/form-issues.ts';
import { useReader } from '../../../state/reader.ts';
import { useRecord } from '../../../state/record.ts';
import { startTreatment } from '../../../state/saving.ts';
import { useSendForm } from '../../../state/use-save.ts';
import { useStrict } from '../../../state/use-strict.ts';
import { Button } from '../../../ui/button.tsx';
import { focusFirstInvalid } from '../../../ui/first-invalid.ts';
import { Reading, Row, Soft, Stack } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { usePatch } from '../../../ui/use-patch.ts';
import { faultsInWords } from './faults-in-words.ts';
import { MoreFields } from './more-fields.tsx';
import { ArrivalHeading, Part } from './part.tsx';
import { PlanChoiceFields } from './plan-choice.tsx';
import { SheetMaker } from './sheet-maker.tsx';
import css from './start.module.css';
import {
  type FoldId,
  fieldOfStartIssue,
  foldOf,
  type LastTreatment,
  newStartDraft,
  openedSheetKey,
  type StartDraft,
  startFaults,
  treatmentOfDraft,
  withSheet,
} from './start-draft.ts';
import { StartReview } from './start-review.tsx';
import { TreatmentFields } from './treatment-fields.tsx';

const lastOf = (log: TreatmentLog | undefined, now: ZonedTime): LastTreatment | null =>
  log === undefined ? null : { treatment: log.treatment, details: detailsOf(log), plan: planNow(log, now) };

export const StartTreatment = () => {
  const t = useMessages();
  const now = useClock((state) => state.now);
  const record = useRecord((state) => state.record);
  const { logs } = useStrict();
  const reader = useReader();
  const [typed, setDraft] = useDraft<StartDraft>('strict-start');
  const draft =
    typed ??
    newStartDraft(now, {
      country: emergencyCountryOf(zoneOf(now), reader),
      garmentIds: record.garments.filter((each) => isInUse(each, dateOf(now))).map(({ id }) => id),
      last: lastOf(logs[0], now),
    });
  const { errors, setErrors, send } = useSendForm<string>(fieldOfStartIssue);
  const patch = usePatch(draft, (next) => {
    setDraft(next);
    if (Object.keys(errors).length === 0) return;
    // A message goes once its field is filled in; no new one comes before the next review.
    const left = Object.entries(faultsInWords(startFaults(next), t)).filter(([field]) => field in errors);
    setErrors(left.length === 0 ? {} : { ...Object.fromEntries(left), form: t('strictStart.lookAgain') });
  });
  const [opened, setOpened] = useDraft<ClinicSheet>(openedSheetKey);
  useEffect(() => {
    if (opened === null) return;
    patch(withSheet(draft, opened));
    setOpened(null);
  });
  const [open, setOpen] = useState<readonly FoldId[]>([]);
  const [isMaking, setMaking] = useState(false);
  const [reviewed, setReviewed] = useState<Treatment | null>(null);
  const [isBack, setBack] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const toggle = (fold: FoldId) => (isOpen: boolean) =>
    setOpen(isOpen ? [...open, fold] : open.filter((each) => each !== fold));
  const folded = (fold: FoldId) => ({ isOpen: open.includes(fold), onToggle: toggle(fold) });
  /** Shows each message at its field, and unfolds the parts that hold one. */
  const showErrors = (found: Readonly<Record<string, string>>): boolean => {
    const fields = Object.keys(found);
    if (fields.length === 0) return false;
    setErrors({ ...found, form: t('strictStart.lookAgain') });
    setOpen([...open, ...fields.map(foldOf).filter((fold) => fold !== null)]);
    focusFirstInvalid(form.current);
    return true;
  };
  const review = () => {
    if (showErrors(faultsInWords(startFaults(draft), t))) return;
    const treatment = treatmentOfDraft(draft, now, crypto.randomUUID().slice(0, 8));
    const changes = [upsert('treatment', treatment)];
    const after = applyChanges(record, changes).record;
    const issues = issuesOfChanges({ before: record, after, changes, now });
    if (issues.length > 0) showErrors({ form: '', ...fieldErrors(issues, fieldOfStartIssue, t) });
    else {
      setErrors({});
      setReviewed(treatment);
    }
  };
  const begin = async (treatment: Treatment) => {
    const isBegun = await send(() => startTreatment(treatment, { id: 'strictStart.begun' }));
    if (isBegun) setDraft(null);
    else goBack();
  };

  const goBack = () => {
    setBack(true);
    setMaking(false);
    setReviewed(null);
  };

  if (isMaking) return <SheetMaker onLeave={goBack} />;
  if (reviewed !== null) {
    return (
      <Reading>
        <ArrivalHeading>{t('strictStart.review')}</ArrivalHeading>
        <section className={css.part} aria-label={t('strictStart.review')}>
          <Stack>
            <StartReview treatment={reviewed} asked={draft.asked} />
            <p>{t('strictStart.noUndo')}</p>
            <Row>
              <Button weight="primary" onPress={() => void begin(reviewed)}>
                {t('strictStart.begin')}
              </Button>
              <Button onPress={goBack}>{t('strictStart.back')}</Button>
            </Row>
          </Stack>
        </section>
      </Reading>
    );
  }
  const part = { draft, onPatch: patch, errors };
  return (
    <Form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        review();
      }}
      validationBehavior="aria"
    >
      <div className={css.form}>
        <div className={css.formHead}>
          <ArrivalHeading isArrival={isBack}>{t('strictStart.title')}</ArrivalHeading>
          <Soft>{t('strictStart.what')}</Soft>
        </div>
        <div className={css.side}>
          <Part title={t('strictStart.treatment')}>
            <TreatmentFields {...part} {...folded('treated')} />
          </Part>
          <Part title={t('strictStart.plan')}>
            <PlanChoiceFields {...part} {...folded('plan')} />
          </Part>
        </div>
        <div className={css.side}>
          <MoreFields {...part} folded={folded} />
          {errors.form !== undefined && <Notice>{errors.form}</Notice>}
          <Row>
            <Button type="submit" weight="primary">
              {t('strictStart.look')}
            </Button>
          </Row>
          <section className={css.part} aria-label={t('strictStart.forClinics')}>
            <Row>
              <Soft>{t('strictStart.forClinics')}</Soft>
              <Button weight="quiet" onPress={() => setMaking(true)}>
                {t('strictStart.maker')}
              </Button>
            </Row>
          </section>
        </div>
      </div>
    </Form>
  );
};
