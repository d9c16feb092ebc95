/**
 * Why many vein doctors ask for a week of stockings, on one page: what happens in the vein, the doctor's own words, and
 * what speaks for and against them. The clinic's plan has the last word.
 */
import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { LegPicture } from '../../../parts/pictures/leg-picture.tsx';
import { VeinFigure } from '../../../parts/pictures/vein-figure.tsx';
import { SourceNote } from '../../../parts/source-note.tsx';
import { Button } from '../../../ui/button.tsx';
import { Small } from '../../../ui/layout.tsx';
import { type Claim, doctorsWords, planSources, pressureSources, studies } from './claims.ts';
import css from './why.module.css';

const Claims = ({
  side,
  claims,
}: {
  readonly side: 'for' | 'against';
  readonly claims: readonly Claim[];
}) => {
  const t = useMessages();
  return (
    <div className={css.side}>
      <h3>{t(`strictWhy.${side}`)}</h3>
      <ul>
        {claims.map(({ text, sources }) => (
          <li key={text}>
            <p>{t(text)}</p>
            <SourceNote ids={sources} />
          </li>
        ))}
      </ul>
    </div>
  );
};

const InTheVein = () => {
  const t = useMessages();
  return (
    <section className={css.part}>
      <h2>{t('strictWhy.vein')}</h2>
      <ol className={css.steps}>
        {(['treated', 'held', 'full'] as const).map((state) => (
          <li key={state}>
            <VeinFigure state={state} className={css.step} />
          </li>
        ))}
      </ol>
      <Small>{t('picture.notToScale')}</Small>
    </section>
  );
};

const Pressure = () => {
  const t = useMessages();
  return (
    <section className={css.part}>
      <figure className={css.pressure}>
        <LegPicture />
        <figcaption>
          <h2>{t('strictWhy.pressure')}</h2>
          <p className={css.finding}>{t('strictWhy.pressure.1')}</p>
          <p>{t('strictWhy.pressure.2')}</p>
          <p>{t('strictWhy.pressure.3')}</p>
          <SourceNote ids={pressureSources} />
        </figcaption>
      </figure>
    </section>
  );
};

const DoctorsWords = () => {
  const t = useMessages();
  return (
    <section className={css.part}>
      <h2>{t('strictWhy.doctors')}</h2>
      <p className={css.soft}>{t('strictWhy.doctors.view')}</p>
      <ul className={css.words}>
        {doctorsWords.map(({ id, sources }) => (
          <li key={id}>
            <blockquote>{t(`strictWhy.${id}.says`)}</blockquote>
            <div>
              <p>{t(`strictWhy.${id}.found`)}</p>
              <SourceNote ids={sources} />
            </div>
          </li>
        ))}
      </ul>
      <p className={css.signs}>{t('strictWhy.signs')}</p>
    </section>
  );
};

export const StrictWhy = ({ onBack }: { readonly onBack: () => void }) => {
  const t = useMessages();
  const head = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // It replaces a screen that may be scrolled far down: begin at the top, with the way back in sight.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    head.current?.scrollIntoView({ block: 'start' });
  }, []);
  useEffect(() => {
    const leave = ({ key, defaultPrevented }: KeyboardEvent): void => {
      // An open palette takes the key first.
      if (key === 'Escape' && !defaultPrevented) onBack();
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, [onBack]);
  return (
    <article className={css.page}>
      <header ref={head} className={css.head}>
        <div className={css.back}>
          <Button weight="quiet" onPress={onBack}>
            <ArrowLeft size={18} aria-hidden />
            {t('strictWhy.back')}
          </Button>
        </div>
        <h1 ref={heading} tabIndex={-1}>
          {t('strictWhy.title')}
        </h1>
        <p className={css.lead}>{t('strictWhy.lead')}</p>
      </header>
      <InTheVein />
      <Pressure />
      <DoctorsWords />
      <section className={css.part}>
        <h2>{t('strictWhy.studies')}</h2>
        <p className={css.finding}>{t('strictWhy.studies.lead')}</p>
        <div className={css.sides}>
          <Claims side="for" claims={studies.for} />
          <Claims side="against" claims={studies.against} />
        </div>
      </section>
      <section className={css.part}>
        <h2>{t('strictWhy.plan')}</h2>
        <p>{t('strictWhy.plan.text')}</p>
        <SourceNote ids={planSources} />
      </section>
    </article>
  );
};
