/** Describes what will begin, before it does: the user cannot undo it. */

import type { Treatment } from '#shared/record/treatment.ts';
import { planEndDate } from '#shared/rules/plan-calendar.ts';
import { isBackdated } from '#shared/strict/lines.ts';
import { planNotes, tooLongAskGap } from '#shared/strict/plan-notes.ts';
import { datedRules } from '#shared/strict/rules.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { timeOf } from '#shared/time/wall-clock.ts';
import {
  askGapInWords,
  changedByYou,
  datedInWords,
  fullMoment,
  legsInWords,
  planInWords,
  planNoteInWords,
  ruleInWords,
  sheetInWords,
} from '#shared/words/plan-in-words.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import type { AskFirstAnswers } from '../../../parts/ask-first.ts';
import { useRecord } from '../../../state/record.ts';
import { clockTime, fullDate } from '../../../ui/dates.ts';
import css from './start.module.css';
import { unansweredOf } from './start-draft.ts';

export type StartReviewProps = {
  readonly treatment: Treatment;
  /** The answers before compression: the treatment keeps those to ask about alone. */
  readonly asked: AskFirstAnswers;
};

export const StartReview = ({ treatment, asked }: StartReviewProps) => {
  const t = useMessages();
  const garments = useRecord((state) => state.record.garments);
  const { plan, clinic, emergency, checkInTimes, garmentId, sheet, visit, toAsk } = treatment;
  const none = t('strictStart.notSaid');
  const garment = garments.find(({ id }) => id === garmentId)?.name ?? t('strictStart.unlisted');
  const start = fullMoment(plan.start);
  const end = `${fullDate(planEndDate(plan))}, ${clockTime(timeOf(plan.start))}`;
  const isToCome = epochSecondsOf(plan.start) > epochSecondsOf(treatment.enteredAt);
  const changed = changedByYou(treatment, t);
  const askGap = tooLongAskGap(checkInTimes, plan);
  const unanswered = unansweredOf(asked).length;
  const firstQuestions = [
    ...(toAsk.length === 0
      ? []
      : [t('strictStart.askClinic', { what: toAsk.map((question) => t(`ask.${question}`)).join('; ') })]),
    ...(unanswered === 0 ? [] : [t('strictStart.notAnswered', { count: unanswered })]),
  ];
  const lines: readonly (readonly [name: string, texts: readonly string[]])[] = [
    [t('strictStart.treatment'), [`${fullMoment(treatment.treatedAt)}; ${legsInWords(treatment.legs, t)}`]],
    [
      t('strictStart.stockingsOn'),
      [
        isBackdated({ treatment }) ? t('strictStart.enteredLater', { when: start }) : start,
        ...(isToCome ? [t('strictStart.toCome', { when: start })] : []),
        garment,
      ],
    ],
    [t('strictStart.until'), [end]],
    [
      t('strictStart.plan'),
      [
        ...(sheet === null ? [] : [sheetInWords(sheet, t)]),
        ...planInWords(plan, t),
        ...planNotes(plan).map((note) => planNoteInWords(note, t)),
      ],
    ],
    // What the patient changed stands out: the clinic reads it in the summary, too.
    ...(sheet === null
      ? []
      : [
          [
            t('strictStart.changed'),
            changed.length > 0 ? changed : [t('strictStart.nothingChanged')],
          ] as const,
        ]),
    [
      t('strictStart.rules'),
      datedRules(treatment).map(({ rule, from, until }) =>
        datedInWords(ruleInWords(rule, t), from, until, t),
      ),
    ],
    [
      t('strictStart.clinic'),
      [
        [clinic.name, clinic.phone].filter(Boolean).join(', ') || none,
        ...(clinic.nightPhone === ''
          ? []
          : [t('strictStart.paper.nightPhone', { number: clinic.nightPhone })]),
      ],
    ],
    [t('strictStart.emergency'), [emergency.number]],
    [
      t('strictStart.visit'),
      visit === null
        ? []
        : [[fullDate(visit.date), ...(visit.time === null ? [] : [clockTime(visit.time)])].join(', ')],
    ],
    [
      t('strictStart.askMe'),
      [
        checkInTimes.map(clockTime).join(', ') || none,
        ...(askGap === null ? [] : [askGapInWords(askGap, t)]),
      ],
    ],
    [t('ask.title'), firstQuestions.length === 0 ? [t('strictStart.allNo')] : firstQuestions],
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
