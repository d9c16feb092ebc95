/** The names of lines, limits and bands beside the panel, each at its height, with a sample of its line. */
import css from './chart.module.css';
import { colourOf, dashOf, type Panel } from './panel.ts';
import type { Point } from './points.ts';
import { lineEnds, placedApart } from './side-labels.ts';
import { usePlane } from './use-plane.ts';

const lineHeight = 16;
const sampleWidth = 20;

export const SideNames = ({
  panel,
  points,
}: {
  readonly panel: Panel;
  readonly points: readonly Point[];
}) => {
  const plane = usePlane();
  if (plane === null) return null;
  const { marks, bands = [], limits = [], usual } = panel;
  const { right } = plane;
  const quiet = (name: string, value: number, hasLeader: boolean) =>
    ({ name, from: { x: right, y: plane.y(value) }, hasLeader, look: null }) as const;
  const named = [
    ...bands.map(({ name, low, high }) => quiet(name, (low + high) / 2, false)),
    ...limits.map(({ name, value }) => quiet(name, value, true)),
    ...(usual == null ? [] : [quiet(usual.name, (usual.low + usual.high) / 2, false)]),
    ...(marks.kind === 'lines' ? lineEnds(marks.lines, points) : []).map(({ line, point, value }) => ({
      name: line.name,
      from: { x: plane.middleOf(point), y: plane.y(value) },
      hasLeader: true,
      look: { stroke: colourOf(line.order), strokeDasharray: dashOf(line.dash) },
    })),
  ];
  const places = placedApart(
    named.map(({ from }) => from.y),
    lineHeight,
    plane.top + 6,
    plane.bottom - 6,
  );
  return (
    <g>
      {named.map(({ name, from, hasLeader, look }, at) => {
        const place = places[at] ?? 0;
        const left = right + 8;
        return (
          <g key={name}>
            {hasLeader && <line className={css.leader} x1={from.x} y1={from.y} x2={left} y2={place} />}
            {look !== null && (
              <line x1={left} x2={left + sampleWidth} y1={place} y2={place} strokeWidth={2} {...look} />
            )}
            <text
              className={look === null ? css.limitName : css.lineName}
              x={left + (look === null ? 4 : sampleWidth + 4)}
              y={place}
              dominantBaseline="central"
            >
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
};
