/**
 * A vein under the skin, the leg cut lengthwise: with the medicine in it, held narrow by a stocking (E6.31, E6.34), and
 * full of blood without one.
 */
import { useId } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { Knit, Picture, Pointer, PressArrow } from './picture.tsx';
import css from './pictures.module.css';
import { areaBetween, type Point, smoothLine } from './smooth-path.ts';
import { centreAt, cutHeight, halfWidthAt, sideOf, type VeinState } from './vein-shape.ts';

const width = 316;
const wallThickness = 7;
const wordsX = 222;

/** A level line of the leg's own curve, from the picture's top to its bottom. */
const legLine = (x: number, bow: number): readonly Point[] =>
  [-20, 70, 140, 210, 300].map((y) => [x + bow * Math.sin((y / cutHeight) * Math.PI), y]);

/** The stocking presses the skin in. */
const pressedIn = 7;

const muscle = legLine(48, 6);
const skinOf = (isPressed: boolean) => {
  const shift = isPressed ? pressedIn : 0;
  return { inside: legLine(176 - shift, 8), outside: legLine(189 - shift, 8) } as const;
};
const stockingOutside = legLine(203 - pressedIn, 8);

/** Filled from the left edge to a line. */
const upTo = (line: readonly Point[]): string => areaBetween(legLine(0, 0), line);

const fibres = [6, 20, 34].map((x) => smoothLine(legLine(x, 6)));

/** The blood's cells, spread evenly over the inside of the vein. */
function cellsOf(state: VeinState): readonly Point[] {
  const rows = Array.from({ length: 15 }, (_, row) => 8 + row * 19);
  return rows.flatMap((y, row) => {
    const reach = halfWidthAt(state, y) - 8;
    const places = row % 2 === 0 ? [-0.75, 0.1, 0.85] : [-0.35, 0.5];
    return places.map(
      (place): Point => [centreAt(state, y) + place * reach, y + 4 * Math.sin(row * 2.4 + place * 5)],
    );
  });
}

const Blood = ({ state }: { readonly state: VeinState }) => (
  <>
    <path className={css.blood} d={areaBetween(sideOf(state, 'left'), sideOf(state, 'right'))} />
    {state === 'full' &&
      cellsOf(state).map(([x, y], index) => (
        <ellipse
          // biome-ignore lint/suspicious/noArrayIndexKey: The cells never move.
          key={index}
          className={css.cell}
          cx={x}
          cy={y}
          rx="4.6"
          ry="3"
          transform={`rotate(${(index * 47) % 180} ${x} ${y})`}
        />
      ))}
  </>
);

const filmThickness = 8;

/** The medicine: a film along both linings, with drops that show in grey, too. */
const Medicine = () =>
  (['left', 'right'] as const).map((side) => (
    <g key={side}>
      <path
        className={css.medicine}
        d={areaBetween(sideOf('treated', side), sideOf('treated', side, -filmThickness))}
      />
      <path className={css.drops} d={smoothLine(sideOf('treated', side, -filmThickness / 2))} />
    </g>
  ));

const Needle = ({ tip: [x, y] }: { readonly tip: Point }) => (
  <g transform={`translate(${x} ${y}) rotate(-28)`}>
    <path className={css.needle} d="M0 0L10 -2.2H96V2.2H6Z" />
    <path className={css.barrel} d="M96 -5H112V5H96Z" />
    <path className={css.barrel} d="M112 -11H270V11H112Z" />
    <path className={css.medicineInBarrel} d="M114 -8H270V8H114Z" />
  </g>
);

const Stocking = ({ knit }: { readonly knit: string }) => {
  const sock = areaBetween(skinOf(true).outside, stockingOutside);
  return (
    <>
      <path className={css.stocking} d={sock} />
      <path fill={`url(#${knit})`} d={sock} />
    </>
  );
};

export const VeinPicture = ({ state }: { readonly state: VeinState }) => {
  const t = useMessages();
  const id = useId();
  const [frame, knit] = [`${id}-frame`, `${id}-knit`];
  const skin = skinOf(state === 'held');
  const wall = areaBetween(sideOf(state, 'left', wallThickness), sideOf(state, 'right', wallThickness));
  // The lining is the inner edge of the wall.
  const wallAt = (y: number): Point => [
    centreAt(state, y) + halfWidthAt(state, y) + (state === 'treated' ? 0 : wallThickness / 2),
    y,
  ];
  return (
    <Picture label={t(`picture.vein.${state}`)} width={width} height={cutHeight}>
      <defs>
        <clipPath id={frame}>
          <rect width={width} height={cutHeight} rx="8" />
        </clipPath>
        <Knit id={knit} left={182} />
      </defs>
      <g clipPath={`url(#${frame})`}>
        <rect className={css.air} width={width} height={cutHeight} />
        <path className={css.skin} d={upTo(skin.outside)} />
        <path className={css.fat} d={upTo(skin.inside)} />
        <path className={css.muscle} d={upTo(muscle)} />
        {fibres.map((d) => (
          <path key={d} className={css.fibre} d={d} />
        ))}
        <path className={css.edge} d={smoothLine(muscle)} />
        <path className={css.edge} d={smoothLine(skin.inside)} />
        <path className={css.edge} d={smoothLine(skin.outside)} />
        <path className={css.wall} d={wall} />
        <Blood state={state} />
        {state === 'treated' && <Medicine />}
        <path className={css.lining} d={smoothLine(sideOf(state, 'left'))} />
        <path className={css.lining} d={smoothLine(sideOf(state, 'right'))} />
        {state === 'held' && (
          <>
            <Stocking knit={knit} />
            {[40, 104, 176, 240].map((y) => (
              <g key={y}>
                <PressArrow from={172} to={centreAt(state, y) + 18} y={y} />
                <PressArrow from={60} to={centreAt(state, y) - 18} y={y} />
              </g>
            ))}
          </>
        )}
        {state === 'full' && (
          <path className={css.flow} d={`M${centreAt(state, 60)} 24v70m-11 -14l11 15l11 -15`} />
        )}
        {state === 'treated' && <Needle tip={[centreAt(state, 150), 150]} />}
        <text className={css.word} x="10" y="266">
          {t('picture.muscle')}
        </text>
        <Pointer
          text={t(state === 'treated' ? 'picture.lining' : 'picture.wall')}
          from={[wordsX, 208]}
          to={wallAt(208)}
        />
        {state === 'treated' && (
          <Pointer
            text={t('picture.medicine')}
            from={[wordsX, 176]}
            to={[centreAt(state, 176) + halfWidthAt(state, 176) - 4, 176]}
          />
        )}
        {state === 'held' && <Pointer text={t('picture.stocking')} from={[wordsX, 72]} to={[196, 72]} />}
        {state === 'full' && (
          <Pointer text={t('picture.blood')} from={[wordsX, 140]} to={[centreAt(state, 140) + 8, 140]} />
        )}
        <Pointer text={t('picture.skin')} from={[wordsX, 240]} to={[state === 'held' ? 179 : 186, 240]} />
      </g>
    </Picture>
  );
};
