/** Describes what will begin, before it does: the user cannot undo it. */

import type { Treatment } from '#shared/record/treatment.ts';
import { planEndDate } from '#shared/rules/plan-calendar.ts';
import { isBackdated } from '#shared/strict/lines.ts';
import { datedRules } from '#shared/strict/rules.ts';
import { timeOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useRecord } from '../../../state/record.ts';
import { clockTime, fullDate } from '../../../ui/dates.ts';
import { datedInWords, fullMoment, legsInWords, planInWords, ruleInWords } from '../plan-in-words.ts';
import css from './start.module.css';

export const StartReview = ({ treatment }: { readonly treatment: Treatment }) => {
  const t = useMessages();
  const garments = useRecord((state) => state.record.garments);
  const { plan, clinic, emergency, checkInTimes, garmentId, sheet } = treatment;
  const none = t('strictStart.notSaid');
  const garment = garments.find(({ id }) => id === garmentId)?.name ?? t('strictStart.unlisted');
  const start = fullMoment(plan.start);
  const end = `${fullDate(planEndDate(plan))}, ${clockTime(timeOf(plan.start))}`;
  const lines: readonly (readonly [name: string, texts: readonly string[]])[] = [
    [t('strictStart.treatment'), [`${fullMoment(treatment.treatedAt)}; ${legsInWords(treatment.legs, t)}`]],
    [
      t('strictStart.stockingsOn'),
      [isBackdated({ treatment }) ? t('strictStart.enteredLater', { when: start }) : start, garment],
    ],
    [t('strictStart.until'), [end]],
    [
      t('strictStart.plan'),
      [...(sheet === null ? [] : [t('strictStart.fromSheet', sheet)]), ...planInWords(plan, t)],
    ],
    [
      t('strictStart.rules'),
      datedRules(treatment).map(({ rule, from, until }) =>
        datedInWords(ruleInWords(rule, t), from, until, t),
      ),
    ],
    [t('strictStart.clinic'), [[clinic.name, clinic.phone].filter(Boolean).join(', ') || none]],
    [t('strictStart.emergency'), [emergency.number]],
    [t('strictStart.askMe'), [checkInTimes.map(clockTime).join(', ') || none]],
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
