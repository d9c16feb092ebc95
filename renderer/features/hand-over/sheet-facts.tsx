/** What a desk says of itself in its sheet. */
import type { DeskSheet, Fingerprint } from '#shared/desk/sheet.ts';
import { useMessages } from '../../messages/use-messages.ts';
import css from './hand-over.module.css';
import { datesOfWeek } from './words.ts';

type FactProps = { readonly name: string; readonly value: string; readonly isMark?: boolean };

const Fact = ({ name, value, isMark = false }: FactProps) => (
  <div>
    <dt>{name}</dt>
    <dd className={isMark ? css.digits : undefined}>{value}</dd>
  </div>
);

export type SheetFactsProps = {
  readonly sheet: DeskSheet;
  /** Left out before the sheet is agreed to: it is compared with the paper, not with the screen. */
  readonly fingerprint?: Fingerprint;
  /** The worker's number at the desk. */
  readonly person?: string;
};

export const SheetFacts = ({ sheet, fingerprint, person }: SheetFactsProps) => {
  const t = useMessages();
  const departments = sheet.departments.map(({ name, splitByPattern }) =>
    splitByPattern ? t('handOver.sheet.split', { name }) : name,
  );
  const facts = [
    [t('handOver.sheet.employer'), sheet.employer],
    [t('handOver.sheet.contact'), sheet.contact],
    [t('handOver.sheet.purpose'), sheet.purpose],
    [t('handOver.sheet.retention'), t('handOver.sheet.weeks', { count: sheet.retentionWeeks })],
    [t('handOver.sheet.threshold'), t('handOver.sheet.people', { count: sheet.threshold })],
    [t('handOver.sheet.departments'), departments.join('\n')],
    [t('handOver.sheet.first'), datesOfWeek(sheet.firstWeek)],
  ] as const;
  const marks = [
    [t('handOver.sheet.ledger'), sheet.ledgerId],
    ...(fingerprint === undefined ? [] : [[t('handOver.sheet.fingerprint'), fingerprint.join(' ')] as const]),
    ...(person === undefined ? [] : [[t('handOver.desk.person'), person] as const]),
  ] as const;
  return (
    <dl className={css.facts}>
      {facts.map(([name, value]) => (
        <Fact key={name} name={name} value={value} />
      ))}
      {marks.map(([name, value]) => (
        <Fact key={name} name={name} value={value} isMark />
      ))}
    </dl>
  );
};
