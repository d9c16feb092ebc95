/** A leg from the side in its stocking: a graduated one presses most at the ankle, and less further up (E5.06). */
import { useId } from 'react';
import type { Garment } from '#shared/record/garment.ts';
import { type Translate, useMessages } from '../../messages/use-messages.ts';
import { shortNumber } from '../../ui/dates.ts';
import { clothBetween, legHeight, legOutline, ringAt } from './leg-shape.ts';
import {
  type AtPlaces,
  bandsOf,
  hemOf,
  knitRows,
  type LegPlace,
  type LegPressures,
  stopsOf,
} from './leg-tint.ts';
import { Picture, PressArrow } from './picture.tsx';
import css from './pictures.module.css';
import { smoothLine } from './smooth-path.ts';

/** Where each place stands in the picture, and the edges of the leg there. */
const places = [
  { place: 'thigh', y: 80, frontX: 99, backX: 203 },
  { place: 'calf', y: 230, frontX: 113, backX: 197 },
  { place: 'ankle', y: 350, frontX: 128, backX: 176 },
] as const satisfies readonly { place: LegPlace; y: number; frontX: number; backX: number }[];

const left = 44;
const wordsX = 270;
const longestArrow = 66;
const shortestArrow = 12;

type Cloth = {
  readonly values: AtPlaces;
  /** The value of the strongest tint. */
  readonly strongest: number;
  readonly length: Garment['length'];
};

const strengthIn = (strongest: number) => (value: number) => Math.min(1, value / strongest);

const Leg = ({ values, strongest, length, isSmall = false }: Cloth & { readonly isSmall?: boolean }) => {
  const id = useId();
  const [leg, tint, hatch] = [`${id}-leg`, `${id}-tint`, `${id}-hatch`];
  const hem = hemOf(length);
  const strengthOf = strengthIn(strongest);
  const bands = bandsOf(values, hem);
  return (
    <>
      <defs>
        <clipPath id={leg}>
          <path d={legOutline} />
        </clipPath>
        <linearGradient id={tint} gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="0" y2={legHeight}>
          {stopsOf(values, hem).map(({ y, value }) => (
            <stop
              key={y}
              className={css.tint}
              offset={y / legHeight}
              stopOpacity={0.12 + 0.83 * strengthOf(value)}
            />
          ))}
        </linearGradient>
        <pattern id={hatch} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className={css.hatchLine} d="M0 0V9" />
        </pattern>
      </defs>
      <g clipPath={`url(#${leg})`}>
        <path className={css.bareLeg} d={legOutline} />
        <path className={css.legCloth} d={clothBetween(hem, 450)} />
        {bands.map(({ isKnown, top, bottom }) => (
          <path key={top} fill={isKnown ? `url(#${tint})` : `url(#${hatch})`} d={clothBetween(top, bottom)} />
        ))}
        {!isSmall &&
          knitRows(values, hem, strengthOf).map((y) => (
            <path key={y} className={css.stitch} d={smoothLine(ringAt(y))} />
          ))}
        {bands.slice(1).map(({ top }) => (
          <path key={top} className={css.bandEdge} d={smoothLine(ringAt(top))} />
        ))}
        <path className={length === undefined ? css.openHem : css.hem} d={smoothLine(ringAt(hem))} />
      </g>
      <path className={css.legEdge} d={legOutline} />
    </>
  );
};

/** What is said beside a place: its name, the pressure, and a rule where that is not known. */
type PlaceWords = { readonly name: string; readonly pressure: string; readonly rule?: string };
type Words = Readonly<Record<LegPlace, PlaceWords>>;

type LegWithWordsProps = Cloth & { readonly words: Words; readonly label: string };

const LegWithWords = ({ words, label, ...cloth }: LegWithWordsProps) => {
  const hem = hemOf(cloth.length);
  const strengthOf = strengthIn(cloth.strongest);
  return (
    <Picture label={label} left={left} width={400} height={legHeight}>
      <Leg {...cloth} />
      {places
        .filter(({ y }) => y > hem)
        .map(({ place, y, frontX, backX }) => {
          const value = cloth.values[place] ?? 0;
          const arrow = Math.max(shortestArrow, longestArrow * strengthOf(value));
          const { name, pressure, rule } = words[place];
          return (
            <g key={place}>
              {value > 0 && (
                <>
                  <PressArrow from={frontX - 4 - arrow} to={frontX - 4} y={y} />
                  <PressArrow from={backX + 4 + arrow} to={backX + 4} y={y} />
                </>
              )}
              <text className={css.word} x={wordsX} y={y - 12}>
                {name}
              </text>
              <text className={css.strongWord} x={wordsX} y={y + 6}>
                {pressure}
              </text>
              <text className={css.softWord} x={wordsX} y={y + 24}>
                {rule}
              </text>
            </g>
          );
        })}
    </Picture>
  );
};

/** The shares of the ankle's pressure, in percent: at most as much (E5.06). */
const shares = { thigh: 40, calf: 70, ankle: 100 } as const;

/** The common rule. */
export const LegPicture = () => {
  const t = useMessages();
  return (
    <LegWithWords
      values={shares}
      strongest={100}
      length="thigh"
      words={{
        thigh: { name: t('picture.atThigh'), pressure: t('picture.atMost', { percent: shares.thigh }) },
        calf: { name: t('picture.belowKnee'), pressure: t('picture.atMost', { percent: shares.calf }) },
        ankle: { name: t('picture.atAnkle'), pressure: t('picture.whole') },
      }}
      label={t('picture.leg')}
    />
  );
};

/** The pressure of the strongest tint, mmHg. Stronger stockings are rare. */
const strongestMmHg = 40;

/** What is known of one place of a stocking, and the common rule where nothing is (E5.06). */
function wordsAt(place: LegPlace, mmHg: number | null, t: Translate): PlaceWords {
  const names = { thigh: 'picture.atThigh', calf: 'picture.atCalf', ankle: 'picture.atAnkle' } as const;
  if (mmHg !== null) {
    return { name: t(names[place]), pressure: t('picture.mmHg', { mmHg: shortNumber(mmHg) }) };
  }
  const pressure = t('picture.notSaid');
  if (place === 'ankle') return { name: t(names.ankle), pressure };
  // The rule speaks of the height below the knee.
  const name = t(place === 'calf' ? 'picture.belowKnee' : names.thigh);
  return { name, pressure, rule: t('picture.rule', { percent: shares[place] }) };
}

/** A stocking by its pressures, with the common rule where its box is silent. */
export const GarmentLeg = ({ mmHg, length }: LegPressures) => {
  const t = useMessages();
  const words: Words = {
    thigh: wordsAt('thigh', mmHg.thigh, t),
    calf: wordsAt('calf', mmHg.calf, t),
    ankle: wordsAt('ankle', mmHg.ankle, t),
  };
  const hem = hemOf(length);
  const inWords = places
    .filter(({ y }) => y > hem)
    .map(({ place }) => {
      const { name, pressure, rule } = words[place];
      return t('picture.atPlace', {
        place: name,
        what: rule === undefined ? pressure : `${pressure}, ${rule}`,
      });
    })
    .toReversed();
  return (
    <LegWithWords
      values={mmHg}
      strongest={strongestMmHg}
      length={length}
      words={words}
      label={t('picture.garmentLeg', { places: inWords.join(' ') })}
    />
  );
};

/** The figure alone, beside a text that says the same. */
export const SmallLeg = ({ mmHg, length }: LegPressures) => (
  <svg className={css.picture} aria-hidden="true" viewBox={`${left} 0 176 ${legHeight}`}>
    <Leg values={mmHg} strongest={strongestMmHg} length={length} isSmall />
  </svg>
);
