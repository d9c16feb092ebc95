/** Everything of the start that has a default, folded: each part says in one line what holds. */
import { tooLongAskGap } from '#shared/strict/plan-notes.ts';
import { askGapInWords } from '#shared/words/plan-in-words.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { AskFirstQuestions } from '../../../parts/ask-first-questions.tsx';
import { CannotRing } from '../../../parts/cannot-ring.tsx';
import { SourceNote } from '../../../parts/source-note.tsx';
import { clockTime, fullDate, regionName } from '../../../ui/dates.ts';
import { Stack } from '../../../ui/layout.tsx';
import {
  AskTimeFields,
  ClinicFields,
  EmergencyFields,
  type PartProps,
  VisitFields,
} from './contact-fields.tsx';
import { Folded } from './folded.tsx';
import { Part } from './part.tsx';
import { wholePlanOf } from './plan-draft.ts';
import { RuleFields } from './rule-fields.tsx';
import { type FoldId, type StartDraft, toAskOf, unansweredOf, visitDateOf } from './start-draft.ts';

export type MoreFieldsProps = PartProps<StartDraft> & {
  readonly folded: (fold: FoldId) => {
    readonly isOpen: boolean;
    readonly onToggle: (isOpen: boolean) => void;
  };
};

export const MoreFields = ({ draft, onPatch, errors, folded }: MoreFieldsProps) => {
  const t = useMessages();
  const part = { draft, onPatch, errors };
  const plan = wholePlanOf(draft.plan);
  const times = draft.checkInTimes.filter(Boolean);
  const askGap = plan === null ? null : tooLongAskGap(times, plan);
  const gapNote = askGap === null ? undefined : askGapInWords(askGap, t);
  const visitDate = visitDateOf(draft);
  const toAsk = toAskOf(draft.asked).length;
  const number =
    draft.country === '' ? draft.emergencyNumber : `${draft.emergencyNumber} (${regionName(draft.country)})`;
  const none = t('strictStart.notSaid');
  return (
    <Part title={t('strictStart.more')}>
      {!draft.isEmergencyKnown && <EmergencyFields {...part} />}
      <Folded
        title={t('strictStart.clinic')}
        summary={t('strictStart.clinicWhat', {
          clinic: [draft.clinicName, draft.clinicPhone].filter(Boolean).join(', ') || none,
          emergency: number || none,
        })}
        {...folded('clinic')}
      >
        <Stack>
          <ClinicFields {...part} />
          {draft.isEmergencyKnown && <EmergencyFields {...part} />}
        </Stack>
      </Folded>
      <Folded
        title={t('ask.title')}
        summary={
          toAsk > 0
            ? t('strictStart.askFirstSome', { count: toAsk })
            : t(unansweredOf(draft.asked).length > 0 ? 'strictStart.askFirstOpen' : 'strictStart.allNo')
        }
        {...folded('askFirst')}
      >
        <Stack>
          <AskFirstQuestions given={draft.asked} onChange={(asked) => onPatch({ asked })} />
          <SourceNote ids={['E9.01', 'E9.03', 'E9.08']} />
        </Stack>
      </Folded>
      <Folded
        title={t('strictStart.askMe')}
        summary={[times.map(clockTime).join(', ') || none, gapNote].filter(Boolean).join('. ')}
        {...folded('askMe')}
      >
        <Stack isTight>
          <AskTimeFields {...part} note={gapNote} />
          <CannotRing />
        </Stack>
      </Folded>
      <Folded
        title={t('strictStart.visit')}
        summary={
          draft.hasVisit && visitDate !== ''
            ? [fullDate(visitDate), draft.visitTime && clockTime(draft.visitTime)].filter(Boolean).join(', ')
            : t('strictStart.visit.no')
        }
        {...folded('visit')}
      >
        <VisitFields {...part} draft={{ ...draft, visitDate }} />
      </Folded>
      <Folded
        title={t('strictStart.rules')}
        summary={t('strictStart.rulesCount', { count: draft.rules.length })}
        {...folded('rules')}
      >
        <RuleFields
          rules={draft.rules}
          onChange={(rules) => onPatch({ rules })}
          errors={errors}
          first={draft.onDate}
        />
      </Folded>
    </Part>
  );
};
