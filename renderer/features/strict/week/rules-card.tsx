/** The day's walks and instructions from the clinic. One press reports each. */
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { askedWalkMinutesOn, rulesOn, tickOf, walkedOn } from '#shared/strict/rules.ts';
import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { ruleInWords } from '#shared/words/plan-in-words.ts';
import { formatDuration } from '../../../messages/duration.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useClock } from '../../../state/clock-store.ts';
import { useDerived } from '../../../state/derived.ts';
import { useLog } from '../../../state/use-log.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { weekdayDate } from '../../../ui/dates.ts';
import { Card, Small, Soft, Stack } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import css from './rules.module.css';

/** Minutes of a walk to add to those of the day, or null if the text is no walk. */
function walkMinutes(text: string, before: number): number | null {
  const minutes = /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : 0;
  return minutes >= 1 && before + minutes <= 1440 ? minutes : null;
}

const Walks = ({ log, date, asked }: { log: TreatmentLog; date: string; asked: number | null }) => {
  const t = useMessages();
  const { error, setError, submit } = useLog(log.treatment.id);
  const [text, setText] = useState('');
  // A mistyped walk: the day's total is typed anew.
  const [isTotal, setTotal] = useState(false);
  const walked = walkedOn(log, date) ?? 0;
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const before = isTotal ? 0 : walked;
    const minutes = isTotal && text.trim() === '0' ? 0 : walkMinutes(text, before);
    if (minutes === null) return setError(t('strict.rules.badMinutes', { most: 1440 - before }));
    const line = { kind: 'walk', date, minutes: before + minutes } as const;
    if (!(await submit([line], { id: 'strict.rules.saidWalk' }))) return;
    setText('');
    setTotal(false);
  };
  return (
    <Form onSubmit={add} validationBehavior="aria">
      <div className={css.ruleLine}>
        <p className={css.rule}>
          {asked === null
            ? t('strict.rules.walked', { minutes: walked })
            : t('strict.rules.walkedOf', { minutes: walked, asked })}
        </p>
        <div className={css.walk}>
          <TextField
            label={t(isTotal ? 'strict.rules.walkTotal' : 'strict.rules.walkField')}
            value={text}
            onChange={setText}
            inputMode="decimal"
            error={error ?? undefined}
          />
          <Button type="submit">{t(isTotal ? 'strict.rules.saveTotal' : 'strict.rules.addWalk')}</Button>
          {walked > 0 && !isTotal && (
            <Button weight="quiet" onPress={() => setTotal(true)}>
              {t('strict.rules.correctWalk')}
            </Button>
          )}
        </div>
      </div>
    </Form>
  );
};

export const RulesCard = ({ log }: { readonly log: TreatmentLog }) => {
  const date = useClock((state) => dateOf(state.now));
  const days = useDerived().days;
  const t = useMessages();
  const { error, submit } = useLog(log.treatment.id, 'another');
  const rules = rulesOn(log.treatment, date);
  const stand = days.find((day) => day.date === date)?.longestStandMinutes;
  return (
    <Card label={t('strict.rules.title')}>
      <Stack isTight>
        <h2>{t('strict.rules.title')}</h2>
        {error !== null && <Notice>{error}</Notice>}
        {rules.length === 0 && <Soft>{t('strict.rules.none')}</Soft>}
        <ul className={css.rules}>
          {rules.map(({ rule, position, until }) => {
            const kept = tickOf(log, position, date);
            const words = ruleInWords(rule, t);
            const tick = (choice: 'kept' | 'not') =>
              void submit([{ kind: 'rule', date, rule: position, isKept: choice === 'kept' }], {
                id: 'strict.rules.saidRule',
              });
            return (
              <li key={position} className={css.ruleLine}>
                <div>
                  <p className={css.rule}>{words}</p>
                  {until !== null && <Small>{t('strict.rules.until', { date: weekdayDate(until) })}</Small>}
                  {rule.kind === 'stand-still' && stand !== undefined && stand > rule.minutes && (
                    <p>
                      {t('strict.overCap', {
                        stand: formatDuration(stand),
                        cap: formatDuration(rule.minutes),
                      })}
                    </p>
                  )}
                </div>
                {rule.kind !== 'walk' && (
                  <ChoiceField
                    label={words}
                    isLabelHidden
                    choices={[
                      { value: 'kept', label: t('strict.rules.kept') },
                      { value: 'not', label: t('strict.rules.notKept') },
                    ]}
                    value={kept === null ? null : kept ? 'kept' : 'not'}
                    onChange={tick}
                  />
                )}
              </li>
            );
          })}
        </ul>
        <Walks log={log} date={date} asked={askedWalkMinutesOn(log.treatment, date)} />
      </Stack>
    </Card>
  );
};
