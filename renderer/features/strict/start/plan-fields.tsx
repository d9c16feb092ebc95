/** The plan: from a template or the clinic's sheet, every value editable; the sheet wins. */

import { useMessages } from '../../../messages/use-messages.ts';
import { SourceNote } from '../../../parts/source-note.tsx';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { Soft, Stack, Thirds } from '../../../ui/layout.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type PlanDraft, planTemplates, templateIds } from './plan-draft.ts';
import { RuleFields } from './rule-fields.tsx';
import { ScheduleFields } from './schedule-fields.tsx';
import { OpenSheet } from './sheet-box.tsx';
import { withTemplate } from './start-draft.ts';
import type { PartProps } from './treatment-fields.tsx';

export const PlanFields = ({ draft, onChange, errors }: PartProps) => {
  const t = useMessages();
  const { plan, template, sheet } = draft;
  const set = (changed: Partial<PlanDraft>) => onChange({ ...draft, plan: { ...plan, ...changed } });
  const number = (field: 'days' | 'allowedOff' | 'longestOff' | 'confirmWithin', stored: string) => (
    <TextField
      label={t(`strictStart.${field}`)}
      value={plan[field]}
      onChange={(typed) => set({ [field]: typed })}
      inputMode="decimal"
      error={errors[`plan.${stored}`]}
    />
  );
  return (
    <Stack>
      <Soft>{t('strictStart.sheetWins')}</Soft>
      <OpenSheet draft={draft} onChange={onChange} />
      {sheet !== null && <p>{t('strictStart.fromSheet', sheet)}</p>}
      <ChoiceField
        label={t('strictStart.template')}
        choices={templateIds.map((value) => ({ value, label: t(`strictStart.template.${value}`) }))}
        value={template}
        onChange={(value) => onChange(withTemplate(draft, value))}
      />
      {template === 'foam' && <Soft>{t('strictStart.foamWhat')}</Soft>}
      {template !== null && planTemplates[template].sources.length > 0 && (
        <SourceNote ids={planTemplates[template].sources} />
      )}
      <Thirds>{number('days', 'days')}</Thirds>
      <ScheduleFields schedule={plan.schedule} onChange={(schedule) => set({ schedule })} errors={errors} />
      <Thirds>
        {number('allowedOff', 'allowedOffMinutesPerDay')}
        {number('longestOff', 'longestOffMinutes')}
        {number('confirmWithin', 'confirmWithinHours')}
      </Thirds>
      <Soft>{t('strictStart.confirmWhat')}</Soft>
      <RuleFields
        rules={draft.rules}
        onChange={(rules) => onChange({ ...draft, rules })}
        errors={errors}
        first={draft.onDate}
      />
    </Stack>
  );
};
