/** A clinic's sheet on A4, for the patient who takes it home: in black and white, with lines to fill in by hand. */
import type { ClinicRule } from '#shared/record/treatment.ts';
import type { ClinicSheet } from '#shared/strict/clinic-sheet.ts';
import { daysInWords, planInWords, ruleInWords } from '#shared/words/plan-in-words.ts';
import { type Translate, useMessages } from '../../../messages/use-messages.ts';
import { clockTime } from '../../../ui/dates.ts';
import css from './sheet.module.css';

const blanks = ['patient', 'treatedOn', 'stockingsOn', 'leg'] as const;

const ruleLine = (rule: ClinicRule, t: Translate): string =>
  t('strictStart.paper.rule', {
    what: ruleInWords(rule, t),
    days:
      rule.toDay === null
        ? t('strictStart.paper.fromDay', { fromDay: rule.fromDay })
        : daysInWords({ fromDay: rule.fromDay, toDay: rule.toDay }, t),
  });

export const SheetPaper = ({ sheet: whole }: { readonly sheet: Omit<ClinicSheet, 'format' | 'version'> }) => {
  const t = useMessages();
  const { sheet, clinic, plan, rules, checkInTimes, visitDay } = whole;
  const parts: readonly (readonly [name: string, lines: readonly string[]])[] = [
    [t('strictStart.plan'), planInWords(plan, t)],
    [t('strictStart.rules'), rules.map((rule) => ruleLine(rule, t))],
    [t('strictStart.visit'), visitDay === null ? [] : [t('strictStart.paper.visitDay', { day: visitDay })]],
    [t('strictStart.askMe'), checkInTimes.length === 0 ? [] : [checkInTimes.map(clockTime).join(', ')]],
    [
      t('strictStart.clinic'),
      [
        clinic.name,
        clinic.phone && t('strictStart.paper.phone', { number: clinic.phone }),
        clinic.nightPhone && t('strictStart.paper.nightPhone', { number: clinic.nightPhone }),
      ].filter(Boolean),
    ],
  ];
  return (
    <article className={css.paper} aria-label={sheet.name} data-printed>
      <h2>{sheet.name}</h2>
      <p>
        {sheet.author === ''
          ? t('strictStart.paper.edition', { version: sheet.version })
          : t('strictStart.paper.editionBy', { version: sheet.version, author: sheet.author })}
      </p>
      <dl className={css.blanks}>
        {blanks.map((blank) => [
          <dt key={blank}>{t(`strictStart.paper.${blank}`)}</dt>,
          <dd key={`${blank}:`} />,
        ])}
      </dl>
      {parts
        .filter(([, lines]) => lines.length > 0)
        .map(([name, lines]) => (
          <section key={name} className={css.part}>
            <h3>{name}</h3>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
      <p className={css.foot}>{t('strictStart.paper.foot')}</p>
    </article>
  );
};
