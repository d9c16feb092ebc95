/** Smooth outlines for the pictures, as the data of SVG paths. */

export type Point = readonly [x: number, y: number];

const rounded = (value: number): string => String(Math.round(value * 10) / 10);
const written = ([x, y]: Point): string => `${rounded(x)} ${rounded(y)}`;

/** A sixth of the way between the neighbours: the control points of a Catmull-Rom spline as a Bézier curve. */
const towards = ([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): Point => [
  x + (toX - fromX) / 6,
  y + (toY - fromY) / 6,
];

/** A curve through all the points, in their order. It starts where the pen is. */
function curveThrough(points: readonly Point[]): string {
  return points
    .slice(1)
    .map((end, index) => {
      const start = points[index] as Point;
      const before = points[index - 1] ?? start;
      const after = points[index + 2] ?? end;
      return `C${written(towards(start, before, end))} ${written(towards(end, after, start))} ${written(end)}`;
    })
    .join('');
}

export const smoothLine = (points: readonly Point[]): string =>
  points[0] === undefined ? '' : `M${written(points[0])}${curveThrough(points)}`;

/** The area between two lines that run the same way, such as the two walls of a vein. */
export function areaBetween(one: readonly Point[], other: readonly Point[]): string {
  const back = other.toReversed();
  return back[0] === undefined ? '' : `${smoothLine(one)}L${written(back[0])}${curveThrough(back)}Z`;
}
