/** The pictures of each page: what its claims say, to be seen. */
import type { ComponentType } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { DonningSteps } from '../../parts/pictures/donning-steps.tsx';
import { LegPicture } from '../../parts/pictures/leg-picture.tsx';
import { ValveRow } from '../../parts/pictures/valve-row.tsx';
import { VeinFigure } from '../../parts/pictures/vein-figure.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import type { WhyPage } from '../../state/page-store.ts';
import { Small, Stack } from '../../ui/layout.tsx';
import css from './why.module.css';

const StandingPictures = () => (
  <ValveRow states={['standing', 'walking', 'leaking']} sources={['E1.23', 'E1.30', 'E2.26']} />
);

const BreakPictures = () => <ValveRow states={['standing', 'walking']} sources={['E1.23']} />;

/** An example of a stocking at the ankle, mmHg: the upper end of what most trials found enough (E3.05). */
const exampleMmHg = 20;

const CompressionPictures = () => {
  const t = useMessages();
  return (
    <>
      <Stack>
        <p>{t('why.example', { mmHg: exampleMmHg })}</p>
        <ValveRow
          states={['standing', 'walking', 'leaking']}
          outsideMmHg={exampleMmHg}
          sources={['E1.31', 'E1.23', 'E1.30']}
        />
      </Stack>
      <figure className={css.leg}>
        <LegPicture />
        <figcaption>
          <h3>{t('why.leg')}</h3>
          <p>{t('why.leg.text')}</p>
          <SourceNote ids={['E5.06', 'E5.15']} />
        </figcaption>
      </figure>
    </>
  );
};

const CarePictures = () => {
  const t = useMessages();
  return (
    <Stack>
      <h3>{t('why.steps')}</h3>
      <DonningSteps />
    </Stack>
  );
};

const WeekPictures = () => {
  const t = useMessages();
  return (
    <Stack>
      <ul className={css.veins}>
        {(['held', 'full'] as const).map((state) => (
          <li key={state}>
            <VeinFigure state={state} className={css.vein} />
          </li>
        ))}
      </ul>
      <Small>{t('picture.notToScale')}</Small>
    </Stack>
  );
};

export const whyPictures: Readonly<Record<WhyPage, ComponentType>> = {
  standing: StandingPictures,
  breaks: BreakPictures,
  compression: CompressionPictures,
  care: CarePictures,
  week: WeekPictures,
};
