/** How to put a stocking on, in six steps (E5.20, E5.21, E5.30): an ordered list, each step with its figure. */
import { type ReactNode, useId } from 'react';
import type { EvidenceId } from '#shared/evidence/sources.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { SourceNote } from '../source-note.tsx';
import css from './donning-steps.module.css';
import { clothBetween, legOutline, ringAt } from './leg-shape.ts';
import pictureCss from './pictures.module.css';
import { type Point, smoothLine } from './smooth-path.ts';

/** The leg from the knee down, with room for a mark on its right. */
const view = '28 172 264 268';

const sources = ['E5.20', 'E5.21', 'E5.30'] as const satisfies readonly EvidenceId[];

type LegProps = {
  /** The height of the stocking's upper edge; null for the bare leg. */
  readonly hem: number | null;
  /** The part below it that is still turned down. */
  readonly cuff?: boolean;
};

const Leg = ({ hem, cuff = false }: LegProps) => {
  const clip = useId();
  return (
    <>
      <clipPath id={clip}>
        <path d={legOutline} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <path className={pictureCss.bareLeg} d={legOutline} />
        {hem !== null && (
          <>
            <path className={pictureCss.legCloth} d={clothBetween(hem, 450)} />
            <path className={css.cloth} d={clothBetween(hem, 450)} />
            {!cuff && <path className={pictureCss.hem} d={smoothLine(ringAt(hem))} />}
          </>
        )}
      </g>
      <path className={pictureCss.legEdge} d={legOutline} />
    </>
  );
};

/** The part of the stocking that is turned down over the heel, wider than what is under it. */
const Cuff = ({
  y,
  frontX,
  backX,
}: {
  readonly y: number;
  readonly frontX: number;
  readonly backX: number;
}) => (
  <path
    className={css.cuff}
    d={`M${frontX - 7} ${y}Q${(frontX + backX) / 2} ${y + 12} ${backX + 7} ${y}V${y + 26}Q${(frontX + backX) / 2} ${y + 38} ${frontX - 7} ${y + 26}Z`}
  />
);

const Arrow = ({ d, head }: { readonly d: string; readonly head: string }) => (
  <>
    <path className={css.arrow} d={d} />
    <path className={pictureCss.arrowHead} d={head} />
  </>
);

const Up = ({ x, from, to }: { readonly x: number; readonly from: number; readonly to: number }) => (
  <Arrow d={`M${x} ${from}V${to + 10}`} head={`M${x} ${to}l-9 14h18Z`} />
);

const Down = ({ x, from, to }: { readonly x: number; readonly from: number; readonly to: number }) => (
  <Arrow d={`M${x} ${from}V${to - 10}`} head={`M${x} ${to}l-9 -14h18Z`} />
);

const Morning = () => (
  <>
    <Leg hem={null} />
    <path className={css.line} d="M200 306H280" />
    <path className={css.sun} d="M216 306a24 24 0 0 1 48 0Z" />
    <path className={css.line} d="M240 268v-14M213 279l-9 -9M267 279l9 -9" />
  </>
);

/** The leg of someone who sits: thigh level, shin upright. */
const seatedLeg: readonly Point[] = [
  [310, 196],
  [230, 200],
  [160, 194],
  [116, 196],
  [96, 216],
  [98, 250],
  [106, 300],
  [113, 344],
  [110, 366],
  [90, 384],
  [58, 398],
  [46, 408],
  [54, 418],
  [90, 420],
  [140, 421],
  [168, 418],
  [168, 396],
  [161, 360],
  [170, 310],
  [180, 270],
  [186, 256],
  [230, 262],
  [310, 262],
];

const Sitting = () => (
  <>
    <path className={css.chair} d="M190 272H300M276 272V426M210 272V426" />
    <path className={pictureCss.bareLeg} d={`${smoothLine(seatedLeg)}Z`} />
    <path className={pictureCss.legEdge} d={smoothLine(seatedLeg)} />
    <circle className={css.ring} cx="243" cy="346" r="15" />
    <path className={css.stone} d="M243 318l8 8l-8 8l-8 -8Z" />
  </>
);

const InsideOut = () => {
  const clip = useId();
  return (
    <>
      <clipPath id={clip}>
        <path d={legOutline} />
      </clipPath>
      <clipPath id={`${clip}-turned`}>
        <rect x="0" y="206" width="300" height="170" />
      </clipPath>
      <clipPath id={`${clip}-foot`}>
        <rect x="0" y="376" width="300" height="80" />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <path className={pictureCss.legCloth} d={clothBetween(372, 450)} />
        <path className={css.cloth} d={clothBetween(372, 450)} />
      </g>
      <path className={pictureCss.legEdge} d={legOutline} clipPath={`url(#${clip}-foot)`} />
      <path className={css.ghost} d={legOutline} clipPath={`url(#${clip}-turned)`} />
      <Cuff y={366} frontX={118} backX={180} />
      <Down x={92} from={250} to={336} />
      <Down x={216} from={250} to={336} />
    </>
  );
};

const FootIn = () => (
  <>
    <Leg hem={372} cuff />
    <Cuff y={358} frontX={124} backX={177} />
    <Arrow d="M150 196V262" head="M150 276l-9 -14h18Z" />
  </>
);

const InStages = () => (
  <>
    <Leg hem={280} cuff />
    <Cuff y={266} frontX={116} backX={192} />
    <Up x={88} from={330} to={244} />
    <Up x={220} from={330} to={244} />
  </>
);

const Smooth = () => (
  <>
    <Leg hem={204} />
    <path className={css.stroke} d="M98 330C92 292 90 262 92 224" />
    <path className={css.stroke} d="M204 330C210 302 217 272 216 224" />
    <path className={css.tick} d="M228 336l14 16l28 -38" />
  </>
);

const steps: readonly { readonly id: '1' | '2' | '3' | '4' | '5' | '6'; readonly figure: ReactNode }[] = [
  { id: '1', figure: <Morning /> },
  { id: '2', figure: <Sitting /> },
  { id: '3', figure: <InsideOut /> },
  { id: '4', figure: <FootIn /> },
  { id: '5', figure: <InStages /> },
  { id: '6', figure: <Smooth /> },
];

export const DonningSteps = () => {
  const t = useMessages();
  return (
    <div className={css.frame}>
      <ol className={css.steps}>
        {steps.map(({ id, figure }) => (
          <li key={id} className={css.step}>
            {/* The sentence says what the figure shows. */}
            <svg className={css.figure} aria-hidden="true" viewBox={view}>
              {figure}
            </svg>
            <p>{t(`donning.${id}`)}</p>
          </li>
        ))}
      </ol>
      <SourceNote ids={sources} />
    </div>
  );
};
