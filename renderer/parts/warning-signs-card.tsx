/** The fixed card of the warning signs after sclerotherapy, with the contacts. It needs no record. */
import { type ReactNode, useRef, useState } from 'react';
import type { SignSourceId } from '#shared/evidence/sign-sources.ts';
import {
  levelOfSign,
  type SignLevel,
  signLevels,
  signsOfLevel,
  sourcesOfLevel,
} from '#shared/evidence/warning-signs.ts';
import type { WarningSignId } from '#shared/record/warning-sign.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { Card, Small } from '../ui/layout.tsx';
import { lazyValue } from '../ui/lazy-screen.tsx';
import { CallNumbers, type CallNumbersProps } from './call-numbers.tsx';
import sourceCss from './source-note.module.css';
import css from './warning-signs-card.module.css';

// The card needs no further file: without the citations, it names the IDs of the sources.
const useSignSources = lazyValue(async () => (await import('#shared/evidence/sign-sources.ts')).signSources);

const LevelSources = ({ level }: { readonly level: SignLevel }) => {
  const t = useMessages();
  const [isOpen, setOpen] = useState(false);
  const citations = useSignSources(isOpen);
  const inWords = (id: SignSourceId): string => {
    if (citations === null) return id;
    const { citation, ...source } = citations[id];
    return t('isReprint' in source ? 'signs.reprint' : 'signs.source', { citation, id });
  };
  return (
    <details
      className={sourceCss.source}
      data-screen-only
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t('signs.sources')}</summary>
      <ul>
        {sourcesOfLevel(level).map(({ id, signs }) => (
          <li key={id}>
            <p>
              {signs.length === 0
                ? t('signs.sourceOfDo')
                : signs.map((sign) => t(`sign.${sign}`)).join(' · ')}
            </p>
            <p>{inWords(id)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
};

type LevelProps = {
  readonly level: SignLevel;
  readonly onHave: ((sign: WarningSignId) => void) | undefined;
};

const Level = ({ level, onHave }: LevelProps) => {
  const t = useMessages();
  return (
    <section className={css.level} data-level={level} aria-label={t(`signs.${level}.do`)}>
      <h2>{t(`signs.${level}.do`)}</h2>
      <p>{t(`signs.${level}.more`)}</p>
      <ul>
        {signsOfLevel(level).map(({ id }) => (
          <li key={id}>
            <div className={css.sign}>
              <p>{t(`sign.${id}`)}</p>
              {id === 'throat-swells' && <p className={css.atOnce}>{t('signs.lieDown')}</p>}
            </div>
            {onHave !== undefined && (
              <div className={css.have} data-screen-only>
                <Button
                  weight="quiet"
                  aria-label={t('signs.haveOf', { sign: t(`sign.${id}`) })}
                  onPress={() => onHave(id)}
                >
                  {t('signs.have')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <LevelSources level={level} />
    </section>
  );
};

export type WarningSignsCardProps = CallNumbersProps & {
  /** For a person with a log. The card then moves the focus to the numbers. */
  readonly onHave?: ((sign: WarningSignId) => void) | undefined;
  /** What was noted, under the numbers. */
  readonly children?: ReactNode;
};

export const WarningSignsCard = ({ clinics, emergency, onHave, children }: WarningSignsCardProps) => {
  const t = useMessages();
  const top = useRef<HTMLElement>(null);
  const callFirst = (sign: WarningSignId): void => {
    onHave?.(sign);
    const link = (call: string) => top.current?.querySelector<HTMLElement>(`[data-call="${call}"] a`);
    const clinic = levelOfSign(sign) === 'A' ? null : link('clinic');
    (clinic ?? link('emergency') ?? top.current)?.focus({ preventScroll: true });
    // What stands above the numbers may be long: show them from their own top.
    top.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <Card label={t('signs.title')}>
      <div className={css.card}>
        <section ref={top} className={css.top} tabIndex={-1} aria-label={t('signs.numbers')}>
          <CallNumbers clinics={clinics} emergency={emergency} />
          {children}
        </section>
        <div className={css.levels}>
          {signLevels.map((level) => (
            <Level key={level} level={level} onHave={onHave && callFirst} />
          ))}
          <div className={css.end}>
            <Small>{t('signs.fixed')}</Small>
            <p className={css.last}>{t('signs.last')}</p>
          </div>
        </div>
      </div>
    </Card>
  );
};
