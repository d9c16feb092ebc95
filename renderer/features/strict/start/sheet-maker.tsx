/** For a clinic: makes the sheet that it hands to many patients, as a file and on paper. It needs no treatment. */
import { useRef } from 'react';
import { Form } from 'react-aria-components';
import { writeClinicSheet } from '#shared/strict/clinic-sheet.ts';
import { tooLongAskGap } from '#shared/strict/plan-notes.ts';
import { askGapInWords } from '#shared/words/plan-in-words.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useDraft } from '../../../state/draft-store.ts';
import { useAsk } from '../../../state/use-ask.ts';
import { useSendForm } from '../../../state/use-save.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { focusFirstInvalid } from '../../../ui/first-invalid.ts';
import { Halves, Reading, Row, Soft, Thirds } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { fileNameOf, saveFile } from '../../../ui/save-file.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { usePatch } from '../../../ui/use-patch.ts';
import { longest } from './contact-draft.ts';
import { AskTimeFields, ClinicFields } from './contact-fields.tsx';
import { faultsInWords } from './faults-in-words.ts';
import { LimitedField } from './limited-field.tsx';
import { faultInWords, OpenSheet } from './open-sheet.tsx';
import { ArrivalHeading, Part } from './part.tsx';
import { planTemplates, templateIds, wholePlanOf } from './plan-draft.ts';
import { PlanFields } from './plan-fields.tsx';
import { RuleFields } from './rule-fields.tsx';
import {
  draftOfSheet,
  newSheetDraft,
  type SheetDraft,
  sheetDraftFaults,
  sheetOfDraft,
} from './sheet-draft.ts';
import { SheetPaper } from './sheet-paper.tsx';

export const SheetMaker = ({ onLeave }: { readonly onLeave: () => void }) => {
  const t = useMessages();
  const [typed, setDraft] = useDraft<SheetDraft>('strict-sheet');
  const draft = typed ?? newSheetDraft;
  const patch = usePatch(draft, setDraft);
  const { errors, setErrors } = useSendForm<string>(() => null);
  const { ask, error, setError } = useAsk();
  const form = useRef<HTMLFormElement>(null);
  const isWhole = Object.keys(sheetDraftFaults(draft)).length === 0;
  const whole = wholePlanOf(draft.plan);
  const askGap = whole === null ? null : tooLongAskGap(draft.checkInTimes.filter(Boolean), whole);
  const template = templateIds.find((id) => planTemplates[id].plan === draft.plan) ?? null;

  /** The text of the file, if it is a sheet that the app would open again. */
  const checked = async (): Promise<string | null> => {
    const faults = faultsInWords(sheetDraftFaults(draft), t);
    setErrors(faults);
    if (Object.keys(faults).length > 0) {
      setError(t('strictStart.lookAgain'));
      focusFirstInvalid(form.current);
      return null;
    }
    const text = writeClinicSheet(sheetOfDraft(draft));
    const read = await ask((api) => api.strict.readSheet(text));
    if (read === null) return null;
    if (read.sheet !== null) return text;
    setError(faultInWords(read.fault, t));
    return null;
  };
  const save = async () => {
    const text = await checked();
    if (text !== null)
      saveFile(`${fileNameOf(`${draft.name} ${draft.version}`)}.legwork-sheet`, text, 'application/json');
  };
  const print = async () => {
    if ((await checked()) !== null) window.print();
  };

  return (
    <Form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      validationBehavior="aria"
    >
      <Reading>
        <ArrivalHeading>{t('strictStart.maker')}</ArrivalHeading>
        <Soft>{t('strictStart.sheet.saveWhat')}</Soft>
        <OpenSheet onSheet={(sheet) => setDraft(draftOfSheet(sheet))} />
        <Part title={t('strictStart.sheet.about')} isTight>
          <LimitedField
            label={t('strictStart.sheet.name')}
            value={draft.name}
            onChange={(name) => patch({ name })}
            most={longest.name}
            error={errors['sheet.name']}
          />
          <Halves>
            <LimitedField
              label={t('strictStart.sheet.version')}
              value={draft.version}
              onChange={(version) => patch({ version })}
              most={longest.version}
              error={errors['sheet.version']}
            />
            <LimitedField
              label={t('strictStart.sheet.author')}
              value={draft.author}
              onChange={(author) => patch({ author })}
              most={longest.name}
              error={errors['sheet.author']}
            />
          </Halves>
          <ClinicFields draft={draft} onPatch={patch} errors={errors} />
        </Part>
        <Part title={t('strictStart.plan')}>
          <ChoiceField
            label={t('strictStart.template')}
            choices={templateIds.map((value) => ({
              value,
              label: value === 'own' ? t('strictStart.emptyPlan') : t(`strictStart.template.${value}`),
            }))}
            value={template}
            onChange={(value) => patch({ plan: planTemplates[value].plan })}
          />
          <PlanFields
            plan={draft.plan}
            onPatch={(changed) => patch({ plan: { ...draft.plan, ...changed } })}
            errors={errors}
          />
        </Part>
        <Part title={t('strictStart.rules')} isTight>
          <RuleFields
            rules={draft.rules}
            onChange={(rules) => patch({ rules })}
            errors={errors}
            first={null}
          />
        </Part>
        <Part title={t('strictStart.visit')} isTight>
          <Thirds>
            <TextField
              label={t('strictStart.visitDay')}
              value={draft.visitDay}
              onChange={(visitDay) => patch({ visitDay })}
              inputMode="decimal"
              hint={t('strictStart.visitDayWhat')}
              error={errors.visitDay}
            />
          </Thirds>
          <h2>{t('strictStart.askMe')}</h2>
          <AskTimeFields
            draft={draft}
            onPatch={patch}
            errors={errors}
            note={askGap === null ? undefined : askGapInWords(askGap, t)}
          />
        </Part>
        {error !== null && <Notice>{error}</Notice>}
        <Row>
          <Button type="submit" weight="primary">
            {t('strictStart.sheet.saveFile')}
          </Button>
          <Button onPress={() => void print()}>{t('strictStart.sheet.print')}</Button>
          <Button weight="quiet" onPress={onLeave}>
            {t('strictStart.sheet.leave')}
          </Button>
        </Row>
        {isWhole && <SheetPaper sheet={sheetOfDraft(draft)} />}
      </Reading>
    </Form>
  );
};
