/** What will begin, in words, before it does: it cannot be undone. */
import type { Treatment } from '#shared/record/treatment.ts';
import { planEndDate } from '#shared/strict/calendar.ts';
import { isBackdated } from '#shared/strict/log-lines.ts';
import { datedRules } from '#shared/strict/rules.ts';
import { timeOf } from '#shared/time/wall-clock.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { clockTime, fullDate } from '../../ui/dates.ts';
import { useWords } from '../../words/use-words.ts';
import { datedInWords, fullMoment, legsInWords, planInWords, ruleInWords } from './plan-in-words.ts';
import css from './strict-start.module.css';

export const StartReview = ({ treatment }: { readonly treatment: Treatment }) => {
  const say = useWords();
  const garments = useRecordStore((state) => state.record.garments);
  const { plan, clinic, emergency, checkInTimes, garmentId, sheet } = treatment;
  const none = say('strictStart.notSaid');
  const garment = garments.find(({ id }) => id === garmentId)?.name ?? say('strictStart.unlisted');
  const start = fullMoment(plan.start);
  const end = `${fullDate(planEndDate(plan))}, ${clockTime(timeOf(plan.start))}`;
  const lines: readonly (readonly [name: string, texts: readonly string[]])[] = [
    [
      say('strictStart.treatment'),
      [`${fullMoment(treatment.treatedAt)}; ${legsInWords(treatment.legs, say)}`],
    ],
    [
      say('strictStart.stockingsOn'),
      [isBackdated({ treatment }) ? say('strictStart.enteredLater', { when: start }) : start, garment],
    ],
    [say('strictStart.until'), [end]],
    [
      say('strictStart.plan'),
      [...(sheet === null ? [] : [say('strictStart.fromSheet', sheet)]), ...planInWords(plan, say)],
    ],
    [
      say('strictStart.rules'),
      datedRules(treatment).map(({ rule, from, until }) =>
        datedInWords(ruleInWords(rule, say), from, until, say),
      ),
    ],
    [say('strictStart.clinic'), [[clinic.name, clinic.phone].filter(Boolean).join(', ') || none]],
    [say('strictStart.emergency'), [emergency.number]],
    [say('strictStart.askMe'), [checkInTimes.map(clockTime).join(', ') || none]],
  ];
  return (
    <dl className={css.review}>
      {lines.map(([name, texts]) => [
        <dt key={name}>{name}</dt>,
        <dd key={`${name}:`}>
          {(texts.length === 0 ? [none] : texts).map((text) => (
            <p key={text}>{text}</p>
          ))}
        </dd>,
      ])}
    </dl>
  );
};
