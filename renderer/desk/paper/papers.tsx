/** What hangs at work and what a worker takes along: black on white, on one A4 sheet each. */
import type { DeskSheet, Fingerprint } from '#shared/desk/sheet.ts';
import { useMessages } from '../../messages/use-messages.ts';
import css from './paper.module.css';
import { type CodeOnPaper, qrPath } from './qr.ts';

export type PaperProps = {
  readonly sheet: DeskSheet;
  readonly fingerprint: Fingerprint;
  /** The name of the desk's file. */
  readonly fileName: string;
};

const Digits = ({
  fingerprint,
  isLarge = false,
}: Pick<PaperProps, 'fingerprint'> & { readonly isLarge?: boolean }) => (
  <ol className={`${css.digits} ${isLarge ? css.large : ''}`}>
    {fingerprint.map((group, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the place is what names a group.
      <li key={at}>
        <span>{at + 1}</span>
        <strong>{group}</strong>
      </li>
    ))}
  </ol>
);

const Qr = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const { size, path } = qrPath(text);
  return (
    <svg className={css.qr} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} shapeRendering="crispEdges" />
    </svg>
  );
};

const whatOfCode = {
  sheet: 'deskPaper.qrSheetWhat',
  mark: 'deskPaper.qrMarkWhat',
  'made-up': 'deskPaper.qrMadeUp',
} as const satisfies Readonly<Record<CodeOnPaper['holds'], string>>;

const steps = ['open', 'type', 'read', 'give'] as const;

export const SheetPaper = ({
  sheet,
  fingerprint,
  fileName,
  code,
}: PaperProps & { readonly code: CodeOnPaper }) => {
  const t = useMessages();
  const departments = sheet.departments.map(({ name, splitByPattern }) =>
    splitByPattern ? t('desk.department.split.name', { name }) : name,
  );
  const facts: readonly (readonly [name: string, value: string])[] = [
    [t('desk.field.employer'), sheet.employer],
    [t('desk.field.contact'), sheet.contact],
    [t('desk.field.purpose'), sheet.purpose],
    [t('desk.field.departments'), departments.join(', ')],
    [t('deskPaper.kept'), t('deskPaper.keptWeeks', { count: sheet.retentionWeeks })],
  ];
  const label = t(code.holds === 'sheet' ? 'deskPaper.qrSheet' : 'deskPaper.qrMark');
  return (
    <>
      <h2>{t('deskPaper.head', { desk: sheet.deskName })}</h2>
      <p>{t('deskPaper.free', { count: sheet.threshold })}</p>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <section>
        <h3>{t('deskPaper.steps')}</h3>
        <ol className={css.steps}>
          {steps.map((step) => (
            <li key={step}>{t(`deskPaper.step.${step}`)}</li>
          ))}
        </ol>
      </section>
      <section>
        <h3>{t('deskPaper.fingerprint')}</h3>
        <Digits fingerprint={fingerprint} />
      </section>
      <section className={css.code}>
        <Qr text={code.text} label={label} />
        <div className={css.codeText}>
          <h3>{label}</h3>
          <p>{t(whatOfCode[code.holds], { name: fileName })}</p>
        </div>
      </section>
      <p className={css.foot}>{t('deskPaper.foot', { ledger: sheet.ledgerId })}</p>
    </>
  );
};

const never = ['name', 'days', 'notes', 'treatment'] as const;

export const PosterPaper = ({ sheet, fingerprint, fileName }: PaperProps) => {
  const t = useMessages();
  return (
    <>
      <h2>{t('deskPaper.posterHead')}</h2>
      <p className={css.lead}>{t('deskPaper.posterAsk', { desk: `${sheet.deskName}, ${sheet.employer}` })}</p>
      <p>{sheet.purpose}</p>
      <section>
        <h3>{t('deskPaper.fingerprint')}</h3>
        <Digits fingerprint={fingerprint} isLarge />
        <p>{t('deskPaper.posterTurn')}</p>
      </section>
      <section>
        <h3>{t('deskPaper.never')}</h3>
        <ul>
          {never.map((each) => (
            <li key={each}>{t(`deskPaper.never.${each}`)}</li>
          ))}
        </ul>
        <p>{t('deskPaper.posterSees', { count: sheet.threshold })}</p>
      </section>
      <section>
        <h3>{t('deskPaper.posterContact')}</h3>
        <p>{sheet.contact}</p>
        <p className={css.file}>{fileName}</p>
      </section>
      <p className={css.foot}>{t('deskPaper.foot', { ledger: sheet.ledgerId })}</p>
    </>
  );
};
