/** "Off from … to …", once or several times, within the time of the question. */
import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import type { SpokenPayload } from '#shared/record/strict-entry.ts';
import { answerOffBetween, type GapAnswer, offBetweenFaults } from '#shared/strict/answers.ts';
import { secondsOfUtc } from '#shared/time/instants.ts';
import { addDays, dateOf, zonedTimeOf, zoneOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useDraft } from '../../../state/draft-store.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { focusFirstInvalid } from '../../../ui/first-invalid.ts';
import { Row, Stack } from '../../../ui/layout.tsx';
import { MomentFields } from './moment-fields.tsx';
import { instantOf, type TypedMoment, typedMomentOf } from './moments.ts';
import { noReason, ReasonChoice, type ReasonDraft, whyOf } from './reason-choice.tsx';
import css from './week.module.css';

export type OffBetweenFormProps = {
  readonly answer: GapAnswer;
  readonly onSave: (lines: readonly SpokenPayload[]) => Promise<boolean>;
  readonly onLeave: () => void;
};

type OffDraft = {
  readonly from: TypedMoment;
  readonly to: TypedMoment;
  readonly isStill: boolean;
  readonly reason: ReasonDraft;
};

/** The dates that the gap touches, by the clock where the reader is. */
function datesOfGap({ gap, now }: GapAnswer): readonly string[] {
  const first = dateOf(zonedTimeOf(secondsOfUtc(gap.since), zoneOf(now)));
  const last = gap.until === null ? dateOf(now) : dateOf(zonedTimeOf(secondsOfUtc(gap.until), zoneOf(now)));
  const dates: string[] = [];
  for (let date = first; date <= last && dates.length < 400; date = addDays(date, 1)) dates.push(date);
  return dates;
}

export const OffBetweenForm = ({ answer, onSave, onLeave }: OffBetweenFormProps) => {
  const t = useMessages();
  const { gap, now } = answer;
  const dates = datesOfGap(answer);
  const { date } = typedMomentOf(gap.since, now);
  const begun: OffDraft = {
    ...{ from: { date, time: '' }, to: { date, time: '' }, isStill: false, reason: noReason },
  };
  // The draft belongs to this gap: a draft of another gap does not fit.
  const [kept, setDraft] = useDraft<readonly OffDraft[]>(`strict-off ${gap.since}`);
  const [isTried, setTried] = useState(false);
  const drafts = kept ?? [begun];
  const set = (at: number, changed: Partial<OffDraft>) =>
    setDraft(drafts.map((each, i) => (i === at ? { ...each, ...changed } : each)));
  const said = drafts.map(({ from, to, isStill, reason }) => ({
    from: instantOf(from, now),
    to: isStill ? ('still' as const) : instantOf(to, now),
    ...whyOf(reason),
  }));
  const faults = offBetweenFaults(answer, said);
  const isRight = faults.every((each) => Object.keys(each).length === 0);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    setTried(true);
    if (!isRight) return focusFirstInvalid(form);
    if (await onSave(answerOffBetween(answer, said))) setDraft(null);
  };
  const last = drafts.at(-1) ?? begun;
  return (
    <Form onSubmit={save} validationBehavior="aria">
      <Stack>
        {drafts.map((draft, i) => {
          const fault = isTried ? faults[i] : undefined;
          const errorOf = (field: 'from' | 'to') =>
            fault?.[field] === undefined ? undefined : t(`strict.q.${fault[field]}`);
          const isLast = i === drafts.length - 1;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a time off has no name but its place.
            <fieldset key={i} className={css.times} aria-label={t('strict.q.timeOff', { number: i + 1 })}>
              <div className={css.moments}>
                <MomentFields
                  label={t('strict.q.from')}
                  value={draft.from}
                  onChange={(from) => set(i, { from })}
                  error={errorOf('from')}
                  dates={dates}
                />
                {gap.until === null && isLast && (
                  <ChoiceField
                    label={t('strict.q.then')}
                    choices={[
                      { value: 'again', label: t('strict.q.again') },
                      { value: 'still', label: t('strict.q.still') },
                    ]}
                    value={draft.isStill ? 'still' : 'again'}
                    onChange={(then) => set(i, { isStill: then === 'still' })}
                  />
                )}
                {!draft.isStill && (
                  <MomentFields
                    label={t('strict.q.to')}
                    value={draft.to}
                    onChange={(to) => set(i, { to })}
                    error={errorOf('to')}
                    dates={dates}
                  />
                )}
              </div>
              <ReasonChoice
                value={draft.reason}
                onChange={(reason) => set(i, { reason })}
                isMissing={fault?.reason !== undefined}
              />
              {drafts.length > 1 && (
                <Row>
                  <Button weight="quiet" onPress={() => setDraft(drafts.filter((_, at) => at !== i))}>
                    {t('strict.q.removeTime', { number: i + 1 })}
                  </Button>
                </Row>
              )}
            </fieldset>
          );
        })}
        <Row>
          <Button type="submit" weight="primary">
            {t('strict.q.save')}
          </Button>
          {!last.isStill && (
            <Button
              onPress={() =>
                setDraft([
                  ...drafts,
                  { ...begun, from: { ...last.to, time: '' }, to: { ...last.to, time: '' } },
                ])
              }
            >
              <Plus size={16} aria-hidden />
              {t('strict.q.another')}
            </Button>
          )}
          <Button weight="quiet" onPress={onLeave}>
            {t('strict.leave')}
          </Button>
        </Row>
      </Stack>
    </Form>
  );
};
