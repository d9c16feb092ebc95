/** The marks of a panel, each with one meaning. What is zero or a gap is drawn as nothing. */

import { shortNumber } from '../ui/dates.ts';
import css from './marks.module.css';
import type { BarLook, BarPart, LineMark, Marks, RangeLook, Strip } from './panel.ts';
import { colourOf, dashOf } from './panel.ts';
import type { Point } from './points.ts';
import { type Plane, usePlane } from './use-plane.ts';

const widestBar = 24;
/** Narrower stretches have no marks of their own: a line with its range says the same. */
const narrowestMark = 6;

const barWidthOf = (plane: Plane, point: Point, share: number): number =>
  Math.max(1, Math.min(widestBar, plane.widthOf(point) * share));

const lookClass: Readonly<Record<BarLook, string | undefined>> = {
  covered: css.covered,
  bare: css.bare,
  load: css.load,
  credit: css.credit,
};

/** The fill of a hatched look, by the ids of the chart's hatchings. */
export type HatchIds = Readonly<Record<'bare' | 'load', string>>;

const fillOf = (look: BarLook, hatches: HatchIds) =>
  look === 'bare' || look === 'load' ? { fill: `url(#${hatches[look]})` } : {};

export const BarSample = ({ look, hatches }: { readonly look: BarLook; readonly hatches: HatchIds }) => (
  <svg width="28" height="12" aria-hidden="true">
    <rect
      className={lookClass[look]}
      x="1"
      y="1"
      width="26"
      height="10"
      rx="1"
      style={fillOf(look, hatches)}
    />
  </svg>
);

type Drawn = { readonly plane: Plane; readonly points: readonly Point[] };

const Bars = ({
  plane,
  points,
  parts,
  hatches,
}: Drawn & { readonly parts: readonly BarPart[]; readonly hatches: HatchIds }) =>
  points.map((point) => {
    const width = barWidthOf(plane, point, 0.72);
    let base = 0;
    return (
      <g key={point.from}>
        {parts.map(({ key, look }) => {
          const value = point.values[key]?.median ?? 0;
          if (value <= 0) return null;
          const bottom = plane.y(base);
          base += value;
          const top = Math.min(plane.y(base), bottom - 1);
          return (
            <rect
              key={key}
              className={lookClass[look]}
              style={fillOf(look, hatches)}
              x={plane.middleOf(point) - width / 2}
              y={top}
              width={width}
              height={bottom - top}
            />
          );
        })}
      </g>
    );
  });

const Stems = ({ plane, points, of, limit }: Drawn & { readonly of: string; readonly limit: number }) =>
  points.map((point) => {
    const value = point.values[of]?.median ?? 0;
    if (value <= 0) return null;
    const x = plane.middleOf(point);
    const isOver = value > limit;
    const radius = Math.max(1.5, Math.min(5, plane.widthOf(point) * 0.3));
    const stemTop = plane.y(Math.min(value, limit));
    return (
      <g key={point.from}>
        <line className={css.stem} x1={x} x2={x} y1={plane.y(0)} y2={stemTop} />
        {isOver && <line className={css.stemOver} x1={x} x2={x} y1={stemTop} y2={plane.y(value)} />}
        <circle className={isOver ? css.dotOver : css.dot} cx={x} cy={plane.y(value)} r={radius} />
      </g>
    );
  });

/** The stretches of points without a gap, of one series. */
function runsOf(points: readonly Point[], key: string): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  let isOpen = false;
  for (const point of points) {
    if (point.values[key] === undefined) isOpen = false;
    else if (isOpen) runs[runs.length - 1]?.push(point);
    else {
      runs.push([point]);
      isOpen = true;
    }
  }
  return runs;
}

const pathThrough = (places: readonly (readonly [number, number])[]): string =>
  places.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

const rangeClass: Readonly<Record<RangeLook, string | undefined>> = {
  load: `${css.range} ${css.ofLoad}`,
  covered: `${css.range} ${css.ofCovered}`,
  plain: css.range,
  band: css.range,
};

/** A range with its median, for a key. */
export const RangeSample = ({ look }: { readonly look: RangeLook }) => (
  <svg width="14" height="16" aria-hidden="true">
    <rect className={rangeClass[look]} x="2" y="1" width="10" height="14" rx="1" />
    <line className={css.median} x1="1" x2="13" y1="9" y2="9" />
  </svg>
);

type RangeGroundProps = {
  readonly plane: Plane;
  readonly run: readonly Point[];
  readonly of: string;
  readonly look: RangeLook;
};

/** From the lowest to the highest of each point, as one ground. */
const RangeGround = ({ plane, run, of, look }: RangeGroundProps) => {
  const side = (end: 'low' | 'high') =>
    run.map((point) => [plane.middleOf(point), plane.y(point.values[of]?.[end] ?? 0)] as const);
  return (
    <path
      className={rangeClass[look]}
      d={`${pathThrough([...side('high'), ...side('low').toReversed()])}Z`}
    />
  );
};

const lineOf = (plane: Plane, run: readonly Point[], key: string): string =>
  pathThrough(run.map((point) => [plane.middleOf(point), plane.y(point.values[key]?.median ?? 0)]));

const Line = ({ plane, points, line }: Drawn & { line: LineMark }) => {
  const runs = runsOf(points, line.key);
  const colour = colourOf(line.order);
  return (
    <g>
      {line.hasRange === true &&
        runs.map((run) => (
          <RangeGround key={run[0]?.from} plane={plane} run={run} of={line.key} look="plain" />
        ))}
      {runs.map((run) => (
        <path
          key={run[0]?.from}
          className={css.line}
          d={lineOf(plane, run, line.key)}
          stroke={colour}
          strokeDasharray={dashOf(line.dash)}
        />
      ))}
      {runs.flatMap((run) =>
        run
          // A line through close points needs no dots; a point alone has no line.
          .filter((point) => run.length === 1 || plane.widthOf(point) >= narrowestMark)
          .map((point) => (
            <circle
              key={point.from}
              cx={plane.middleOf(point)}
              cy={plane.y(point.values[line.key]?.median ?? 0)}
              r={2.5}
              fill={colour}
            />
          )),
      )}
    </g>
  );
};

const Ranges = ({ plane, points, of, look }: Drawn & { readonly of: string; readonly look: RangeLook }) => {
  const marked = points.filter(({ values }) => values[of] !== undefined);
  if (marked.some((point) => plane.widthOf(point) >= narrowestMark)) {
    return marked.map((point) => {
      const { median, low, high } = point.values[of] ?? { median: 0, low: 0, high: 0 };
      const width = Math.max(3, barWidthOf(plane, point, 0.6));
      const left = plane.middleOf(point) - width / 2;
      return (
        <g key={point.from}>
          {high > low && (
            <rect
              className={rangeClass[look]}
              x={left}
              y={plane.y(high)}
              width={width}
              height={Math.max(1, plane.y(low) - plane.y(high))}
              rx={1}
            />
          )}
          {look !== 'band' && (
            <line
              className={css.median}
              x1={left - 1}
              x2={left + width + 1}
              y1={plane.y(median)}
              y2={plane.y(median)}
            />
          )}
        </g>
      );
    });
  }
  return runsOf(points, of).map((run) => (
    <g key={run[0]?.from}>
      <RangeGround plane={plane} run={run} of={of} look={look} />
      {look !== 'band' && <path className={css.median} d={lineOf(plane, run, of)} />}
    </g>
  ));
};

/** The grounds of the scores, 0 to 10. Two scores share one; the middle of a week may lie between. */
const scoreClasses = [css.score0, css.score1, css.score2, css.score3, css.score4, css.score5];
export const scoreClassOf = (score: number): string | undefined => scoreClasses[Math.ceil(score / 2)];

/** The room of a digit, px. */
const digitWidth = 7;

const Strips = ({ plane, points, strips }: Drawn & { readonly strips: readonly Strip[] }) =>
  strips.map(({ key }, at) => {
    const top = plane.y(strips.length - at) + 1;
    const height = plane.y(strips.length - at - 1) - top - 1;
    return (
      <g key={key}>
        {points.map((point) => {
          const score = point.values[key]?.median;
          if (score === undefined) return null;
          const width = Math.max(1, plane.widthOf(point) - (plane.widthOf(point) > 4 ? 1 : 0));
          const middle = plane.middleOf(point);
          return (
            <g key={point.from} className={scoreClassOf(score)}>
              <rect x={middle - width / 2} y={top} width={width} height={height} rx={1} />
              {shortNumber(score).length * digitWidth + 4 <= width && (
                <text x={middle} y={top + height / 2} textAnchor="middle" dominantBaseline="central">
                  {shortNumber(score)}
                </text>
              )}
            </g>
          );
        })}
      </g>
    );
  });

export type PanelMarksProps = {
  readonly marks: Marks;
  readonly points: readonly Point[];
  readonly hatches: HatchIds;
};

export const PanelMarks = ({ marks, points, hatches }: PanelMarksProps) => {
  const plane = usePlane();
  if (plane === null) return null;
  const drawn = { plane, points };
  switch (marks.kind) {
    case 'bars':
      return <Bars {...drawn} parts={marks.parts} hatches={hatches} />;
    case 'stems':
      return <Stems {...drawn} of={marks.key} limit={marks.limit} />;
    case 'ranges':
      return <Ranges {...drawn} of={marks.key} look={marks.look} />;
    case 'strips':
      return <Strips {...drawn} strips={marks.strips} />;
    case 'lines':
      return marks.lines.map((line) => <Line key={line.key} {...drawn} line={line} />);
  }
};
