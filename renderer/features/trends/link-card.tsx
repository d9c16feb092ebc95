/** Links between load and symptoms in plain words, only if the model allows one to be shown (model.md §4). */
import { useMemo } from 'react';
import { Scatter } from '../../charts/scatter.tsx';
import { type Translate, useMessages } from '../../messages/use-messages.ts';
import { SourceNote } from '../../parts/source-note.tsx';
import { useDerived } from '../../state/derived.ts';
import { useRecord } from '../../state/record.ts';
import { formatNumber } from '../../ui/dates.ts';
import { Card, Small, Soft, Stack } from '../../ui/layout.tsx';
import { type Link, linksOf } from './links.ts';

function sentenceOf({ symptom, pairs, found }: Link, t: Translate): string {
  const n = pairs.length;
  if (found === null) return t('link.none', { symptom: t(`checkIn.${symptom}`), n });
  return t(found.rho > 0 ? 'link.more' : 'link.less', {
    symptom,
    heavier: formatNumber(found.heavier, 1),
    lighter: formatNumber(found.lighter, 1),
    n,
  });
}

const statisticsOf = (links: readonly Link[], t: Translate): readonly string[] =>
  links.flatMap(({ symptom, found }) =>
    found === null
      ? []
      : [
          t('link.statistics', {
            symptom: t(`checkIn.${symptom}`),
            rho: formatNumber(found.rho, 2),
            low: formatNumber(found.low, 2),
            high: formatNumber(found.high, 2),
            n: found.n,
          }),
        ],
  );

export const LinkCard = () => {
  const t = useMessages();
  const checkIns = useRecord((state) => state.record.checkIns);
  const days = useDerived().days;
  const links = useMemo(() => linksOf(days, checkIns), [days, checkIns]);
  // The first link that shows is what the card finds.
  const first = links.find(({ found }) => found !== null);
  return (
    <Card label={t('link.title')}>
      <Stack>
        {first === undefined ? (
          <h2>{t('link.title')}</h2>
        ) : (
          <>
            <Small>{t('link.title')}</Small>
            <h2>{sentenceOf(first, t)}</h2>
          </>
        )}
        {links.length === 0 && <Soft>{t('link.tooFew')}</Soft>}
        {links.map((link) => {
          const sentence = sentenceOf(link, t);
          if (link.found === null) return <Soft key={link.symptom}>{sentence}</Soft>;
          return (
            <div key={link.symptom}>
              {link !== first && <p>{sentence}</p>}
              <Scatter
                points={link.pairs.map(({ load, symptom }) => ({ x: load, y: symptom }))}
                highest={10}
                xName={t('trends.loadAxis')}
                yName={t(`checkIn.${link.symptom}`)}
                label={t('link.scatter', { symptom: t(`checkIn.${link.symptom}`), n: link.pairs.length })}
              />
            </div>
          );
        })}
        {links.some(({ found }) => found !== null) && (
          <>
            <Small>{t('link.halves')}</Small>
            <Small>{t('link.what')}</Small>
            <SourceNote ids={['E8.05']} statistics={statisticsOf(links, t)} />
          </>
        )}
      </Stack>
    </Card>
  );
};
