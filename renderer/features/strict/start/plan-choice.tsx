/** Where the plan comes from: one of a few cards, the clinic's sheet as a file, or the fields. */
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { limitsInWords, planInWords, scheduleInWords, sheetInWords } from '#shared/words/plan-in-words.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { SourceNote } from '../../../parts/source-note.tsx';
import { Small, Soft, Stack } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PartProps } from './contact-fields.tsx';
import { Folded } from './folded.tsx';
import { OpenSheet } from './open-sheet.tsx';
import {
  type PlanDraft,
  planTemplates,
  type TemplateId,
  templateIds,
  wholeLimitsOf,
  wholePlanOf,
} from './plan-draft.ts';
import { LimitFields, notesOf, PlanFields, type PlanFieldsProps, StageFields } from './plan-fields.tsx';
import { StageHours } from './schedule-fields.tsx';
import css from './start.module.css';
import { type PlanChoice, type StartDraft, withChoice, withSheet } from './start-draft.ts';

type Card = { readonly value: PlanChoice; readonly title: string; readonly what: string };

const isTemplate = (choice: PlanChoice | null): choice is TemplateId =>
  templateIds.some((id) => id === choice);

/** The hours of the stages by day, shown without the other fields of the plan. */
const DaytimeHours = ({ plan, onPatch, errors }: PlanFieldsProps) => {
  const t = useMessages();
  const notes = notesOf(plan, t);
  const set = (at: number, changed: Partial<PlanDraft['schedule'][number]>) =>
    onPatch({ schedule: plan.schedule.map((each, i) => (i === at ? { ...each, ...changed } : each)) });
  return plan.schedule.map((stage, at) =>
    stage.wear === 'daytime' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a stage has no name but its place.
      <Stack key={at} isTight>
        <h3>{t('strictStart.hoursOf', { fromDay: stage.fromDay, toDay: stage.toDay })}</h3>
        <StageHours {...{ stage, at, errors, notes }} onPatch={(changed) => set(at, changed)} />
        <Small>{t('strictStart.ownHours')}</Small>
      </Stack>
    ) : null,
  );
};

export type PlanChoiceFieldsProps = PartProps<StartDraft> & {
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
};

export const PlanChoiceFields = ({ draft, onPatch, errors, isOpen, onToggle }: PlanChoiceFieldsProps) => {
  const t = useMessages();
  const { choice, plan, sheet, lastPlan } = draft;
  const setPlan = (changed: Partial<PlanDraft>) => onPatch({ plan: { ...plan, ...changed } });
  const [whole, limits] = [wholePlanOf(plan), wholeLimitsOf(plan)];
  const cards: readonly Card[] = [
    ...(sheet === null
      ? []
      : [
          {
            value: 'sheet' as const,
            title: t('strictStart.card.sheet'),
            what: sheetInWords(sheet, t),
          },
        ]),
    ...(lastPlan === null || sheet !== null
      ? []
      : [
          {
            value: 'last' as const,
            title: t('strictStart.card.last'),
            what: scheduleInWords(lastPlan, t).join('; '),
          },
        ]),
    ...templateIds.map((value) => ({
      value,
      title: t(`strictStart.template.${value}`),
      what: t(`strictStart.templateWhat.${value}`),
    })),
  ];
  const fields = { plan, onPatch: setPlan, errors };
  return (
    <Stack>
      <RadioGroup
        className={css.cards}
        value={choice}
        onChange={(value) => {
          const chosen = cards.find((card) => card.value === value)?.value;
          if (chosen !== undefined) onPatch(withChoice(draft, chosen));
        }}
        isInvalid={errors.choice !== undefined}
      >
        <Label className={css.cardsLabel}>{t('strictStart.whichPlan')}</Label>
        {cards.map(({ value, title, what }) => (
          <Radio key={value} value={value} className={css.planCard}>
            <strong>{title}</strong>
            <span>{what}</span>
          </Radio>
        ))}
      </RadioGroup>
      {errors.choice !== undefined && <Notice>{errors.choice}</Notice>}
      <OpenSheet onSheet={(opened) => onPatch(withSheet(draft, opened))} />
      {isTemplate(choice) && planTemplates[choice].sources.length > 0 && (
        <SourceNote ids={planTemplates[choice].sources} />
      )}
      {choice === 'own' && (
        <>
          <StageFields {...fields} />
          <Folded
            title={t('strictStart.limits')}
            summary={limits === null ? t('strictStart.notWhole') : limitsInWords(limits, t).join('. ')}
            {...{ isOpen, onToggle }}
          >
            <LimitFields {...fields} />
          </Folded>
        </>
      )}
      {choice !== null && choice !== 'own' && (
        <>
          {!isOpen && <DaytimeHours {...fields} />}
          <Folded
            title={t('strictStart.planDetails')}
            summary={whole === null ? t('strictStart.notWhole') : planInWords(whole, t).join('. ')}
            {...{ isOpen, onToggle }}
          >
            <PlanFields {...fields} />
          </Folded>
        </>
      )}
      <Soft>{t('strictStart.sheetWins')}</Soft>
    </Stack>
  );
};
