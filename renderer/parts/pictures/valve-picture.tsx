/**
 * A vein in the calf with its valves, and the pressure in it at the ankle as a column drawn to scale: standing still
 * and walking (E1.23), and walking with valves that leak (E1.30). A stocking takes its share of the column (E1.31).
 */
import { useId } from 'react';
import { veinMmHg } from '#shared/exposure/exposures.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { formatNumber } from '../../ui/dates.ts';
import { Knit, Picture, PressArrow } from './picture.tsx';
import css from './pictures.module.css';
import { areaBetween, smoothLine } from './smooth-path.ts';
import {
  leaflet,
  leafletsOf,
  muscleLine,
  type Side,
  sceneHeight,
  sceneWidth,
  type ValveState,
  valveYs,
  veinSide,
  veinX,
} from './valve-shape.ts';

const sides: readonly Side[] = ['left', 'right'];
const wallThickness = 6;

const mmHgOf: Readonly<Record<ValveState, number>> = {
  standing: veinMmHg.standing,
  walking: veinMmHg.walking,
  leaking: veinMmHg.walkingWithVaricoseVeins,
};

const column = { x: 202, width: 48, baseY: 236, unitsPerMmHg: 2.6 } as const;
const columnX = column.x + column.width / 2;
const topOf = (mmHg: number): number => column.baseY - mmHg * column.unitsPerMmHg;

const straight = (x: number) =>
  [
    [x, -10],
    [x, 150],
    [x, 310],
  ] as const;

/** From the outside in: the cloth or the air, and the skin. */
const skinX = 9;
const skinThickness = 8;

const Muscles = ({ state }: { readonly state: ValveState }) =>
  sides.map((side) => {
    const outside = straight(side === 'left' ? skinX + skinThickness : sceneWidth - skinX - skinThickness);
    const edge = muscleLine(state, side);
    return (
      <g key={side}>
        <path className={css.muscle} d={areaBetween(outside, edge)} />
        {[9, 19].map((depth) => (
          <path key={depth} className={css.fibre} d={smoothLine(muscleLine(state, side, depth))} />
        ))}
        <path className={css.edge} d={smoothLine(edge)} />
      </g>
    );
  });

const Skin = ({ cloth }: { readonly cloth: string | null }) => (
  <>
    {[0, sceneWidth - skinX].map((x) => (
      <g key={x}>
        <rect
          className={cloth === null ? css.air : css.stocking}
          x={x}
          y="0"
          width={skinX}
          height={sceneHeight}
        />
        {cloth !== null && <rect fill={cloth} x={x} y="0" width={skinX} height={sceneHeight} />}
      </g>
    ))}
    {[skinX, sceneWidth - skinX - skinThickness].map((x) => (
      <rect key={x} className={css.skin} x={x} y="0" width={skinThickness} height={sceneHeight} />
    ))}
  </>
);

const Valves = ({ state }: { readonly state: ValveState }) =>
  (['upper', 'lower'] as const).flatMap((valve) =>
    sides.map((side) => {
      const d = smoothLine(leaflet(state, leafletsOf[state][valve], side, valveYs[valve]));
      return (
        <g key={`${valve} ${side}`}>
          <path className={css.leafletEdge} d={d} />
          <path className={css.leaflet} d={d} />
        </g>
      );
    }),
  );

/** What the blood does: up through the open valve, and down again where one leaks. */
const Flow = ({ state }: { readonly state: ValveState }) =>
  state !== 'standing' && (
    <>
      <path className={css.flow} d={`M${veinX} 126V44m-8 10l8 -10l8 10`} />
      {state === 'leaking' && <path className={css.flow} d={`M${veinX} 186v76m-8 -10l8 10l8 -10`} />}
    </>
  );

type ColumnProps = { readonly state: ValveState; readonly outsideMmHg: number };

const Column = ({ state, outsideMmHg }: ColumnProps) => {
  const t = useMessages();
  const whole = mmHgOf[state];
  const left = Math.max(0, whole - outsideMmHg);
  const size = { x: column.x, width: column.width };
  return (
    <>
      {state !== 'standing' && (
        <rect
          className={css.standingColumn}
          {...size}
          y={topOf(mmHgOf.standing)}
          height={column.baseY - topOf(mmHgOf.standing)}
        />
      )}
      <rect className={css.blood} {...size} y={topOf(left)} height={column.baseY - topOf(left)} />
      {outsideMmHg > 0 && (
        <>
          <rect className={css.takenOver} {...size} y={topOf(whole)} height={topOf(left) - topOf(whole)} />
          <text className={css.minus} x={columnX} y={(topOf(whole) + topOf(left)) / 2} dy="0.35em">
            {`−${formatNumber(whole - left, 0)}`}
          </text>
        </>
      )}
      <path className={css.ground} d={`M${column.x - 8} ${column.baseY}H${column.x + column.width + 8}`} />
      <text className={css.figure} x={columnX} y={column.baseY + 28}>
        {formatNumber(left, 0)}
        <tspan className={css.unit}>{t('picture.unit')}</tspan>
      </text>
      <text className={css.place} x={columnX} y={column.baseY + 48}>
        {t('picture.atTheAnkle')}
      </text>
    </>
  );
};

export type ValvePictureProps = {
  readonly state: ValveState;
  /** The pressure of a stocking at the ankle, mmHg; 0 for bare legs. */
  readonly outsideMmHg?: number;
};

export const ValvePicture = ({ state, outsideMmHg = 0 }: ValvePictureProps) => {
  const t = useMessages();
  const id = useId();
  const [frame, knit] = [`${id}-frame`, `${id}-knit`];
  const cloth = `url(#${knit})`;
  const figures = {
    mmHg: formatNumber(mmHgOf[state], 0),
    outside: formatNumber(outsideMmHg, 0),
    left: formatNumber(Math.max(0, mmHgOf[state] - outsideMmHg), 0),
  };
  const seen = t(`picture.valves.${state}`);
  const read = t(outsideMmHg > 0 ? 'picture.columnLeft' : 'picture.column', figures);
  return (
    <Picture label={`${seen} ${read}`} width={274} height={sceneHeight}>
      <defs>
        <clipPath id={frame}>
          <rect width={sceneWidth} height={sceneHeight} rx="8" />
        </clipPath>
        <Knit id={knit} />
      </defs>
      <g clipPath={`url(#${frame})`}>
        <rect className={css.fat} width={sceneWidth} height={sceneHeight} />
        <Skin cloth={outsideMmHg > 0 ? cloth : null} />
        <Muscles state={state} />
        <path
          className={css.wall}
          d={areaBetween(veinSide(state, 'left', wallThickness), veinSide(state, 'right', wallThickness))}
        />
        <path className={css.blood} d={areaBetween(veinSide(state, 'left'), veinSide(state, 'right'))} />
        {sides.map((side) => (
          <path key={side} className={css.lining} d={smoothLine(veinSide(state, side))} />
        ))}
        <Valves state={state} />
        <Flow state={state} />
        {state !== 'standing' && (
          <>
            <PressArrow from={24} to={60} y={153} isMuscle />
            <PressArrow from={sceneWidth - 24} to={sceneWidth - 60} y={153} isMuscle />
          </>
        )}
        {outsideMmHg > 0 &&
          [40, 262].map((y) => (
            <g key={y}>
              <PressArrow from={10} to={44} y={y} />
              <PressArrow from={sceneWidth - 10} to={sceneWidth - 44} y={y} />
            </g>
          ))}
      </g>
      <Column state={state} outsideMmHg={outsideMmHg} />
    </Picture>
  );
};
