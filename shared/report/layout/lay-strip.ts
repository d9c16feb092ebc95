/**
 * The strip of days on paper: standing as bars, solid under a stocking and hatched without, the stockings and the symptom
 * below. Black on white alone, for a fax. A day that is not logged has no line under it.
 */
import type { Strip, StripColumn } from '../document.ts';
import { widthOf } from '../text-lines.ts';
import { type Laid, lineHeightOf, type Mark, type Place, piece, ruleAt, sizes, textAt } from './marks.ts';

const heights = { bars: 80, worn: 8, symptom: 34, gap: 6 } as const;
/** The room for the numbers on the left. */
const gutter = 30;
/** The share of a column that its bar takes. */
const barShare = 0.76;
/** The sign of a day off. */
const offSide = 2.6;
const keySide = 8;
const worst = 10;

type Plane = { readonly left: number; readonly step: number };

const boxAt = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: 'solid' | 'hatched' | 'none',
): Mark => ({
  ...{ kind: 'box', x, y, width, height, fill },
});

/** The line under the columns, open where nothing is logged. */
const groundOf = (columns: readonly StripColumn[], { left, step }: Plane, y: number): readonly Mark[] =>
  columns.flatMap(({ state }, i) => (state === 'gap' ? [] : [ruleAt(left + i * step, y, step, 0.6)]));

function barOf(
  column: StripColumn,
  x: number,
  width: number,
  foot: number,
  perMinute: number,
): readonly Mark[] {
  const { state, coveredMinutes, bareMinutes } = column;
  if (state === 'off')
    return [boxAt(x + (width - offSide) / 2, foot - offSide - 1.5, offSide, offSide, 'none')];
  const [covered, bare] = [coveredMinutes * perMinute, bareMinutes * perMinute];
  return [
    ...(covered > 0.2 ? [boxAt(x, foot - covered, width, covered, 'solid')] : []),
    ...(bare > 0.2 ? [boxAt(x, foot - covered - bare, width, bare, 'hatched')] : []),
  ];
}

/** Labels that do not meet. */
function labelsOf(
  columns: readonly StripColumn[],
  { left, step }: Plane,
  y: number,
  end: number,
): readonly Mark[] {
  let reached = left - 100;
  return columns.flatMap(({ label }, i) => {
    if (label === null) return [];
    const width = widthOf(label, sizes.small);
    const x = Math.min(left + i * step, end - width);
    if (x < reached + 6) return [];
    reached = x + width;
    return textAt(label, { x, y, width: width + 1 }, { size: sizes.small }).marks;
  });
}

function keyOf(
  key: Strip['key'],
  place: Place,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const marks: Mark[] = [];
  let { x, y } = place;
  for (const { looks, name } of key) {
    const width = widthOf(name, sizes.small);
    if (x > place.x && x + keySide + 4 + width > place.x + place.width) {
      x = place.x;
      y += lineHeightOf(sizes.small);
    }
    if (looks === 'off')
      marks.push(boxAt(x + 3, y + 4, offSide, offSide, 'none'), ruleAt(x, y + 9, keySide, 0.6));
    else if (looks !== 'gap') marks.push(boxAt(x, y + 1.5, keySide, keySide, looks));
    const lead = looks === 'gap' ? 0 : keySide + 4;
    marks.push(...textAt(name, { x: x + lead, y, width: width + 1 }, { size: sizes.small }).marks);
    x += lead + width + 14;
  }
  return { marks, height: y - place.y + lineHeightOf(sizes.small) };
}

const numberAt = (text: string, x: number, middle: number): readonly Mark[] =>
  textAt(
    text,
    { x, y: middle - sizes.small * 0.65, width: gutter - 4 },
    { size: sizes.small, align: 'right' },
  ).marks;

export function layStrip(strip: Strip, alt: string, place: Place): Laid {
  const { columns, names, limitMinutes } = strip;
  const plane: Plane = { left: place.x + gutter, step: (place.width - gutter) / Math.max(columns.length, 1) };
  const [bar, inset] = [plane.step * barShare, (plane.step * (1 - barShare)) / 2];
  const highest = Math.max(
    limitMinutes * 1.15,
    ...columns.map(({ coveredMinutes, bareMinutes }) => coveredMinutes + bareMinutes),
  );
  const marks: Mark[] = [];
  let y = place.y;
  const title = (text: string): void => {
    const { marks: lines, height } = textAt(text, { ...place, y }, { size: sizes.small });
    marks.push(...lines);
    y += height + 1;
  };
  const each = (draw: (column: StripColumn, x: number) => readonly Mark[]): void => {
    columns.forEach((column, i) => {
      marks.push(...draw(column, plane.left + i * plane.step + inset));
    });
  };

  title(names.standing);
  const perMinute = heights.bars / highest;
  const foot = y + heights.bars;
  each((column, x) => barOf(column, x, bar, foot, perMinute));
  marks.push(...groundOf(columns, plane, foot));
  const limitY = foot - limitMinutes * perMinute;
  marks.push({
    ...{ kind: 'line', x1: plane.left, x2: place.x + place.width, y1: limitY, y2: limitY },
    ...{ width: 0.8, isDashed: true },
  });
  marks.push(...numberAt(names.limit, place.x, limitY));
  y = foot + heights.gap;

  if (names.worn !== null) {
    title(names.worn);
    each(({ worn }, x) =>
      worn > 0 ? [boxAt(x, y + heights.worn * (1 - worn), bar, heights.worn * worn, 'solid')] : [],
    );
    y += heights.worn;
    marks.push(...groundOf(columns, plane, y));
    y += heights.gap;
  }
  if (names.symptom !== null) {
    title(names.symptom);
    marks.push(...numberAt(String(worst), place.x, y + 3));
    const under = y + heights.symptom;
    each(({ symptom }, x) => {
      if (symptom === null) return [];
      const height = (heights.symptom * symptom) / worst;
      // A zero is said: it is a line of its own, and no gap.
      return height > 0.8
        ? [boxAt(x, under - height, bar, height, 'solid')]
        : [ruleAt(x, under - 1, bar, 1.6)];
    });
    marks.push(...groundOf(columns, plane, under), ...numberAt('0', place.x, under - 3));
    y = under + heights.gap;
  }
  marks.push(...labelsOf(columns, plane, y, place.x + place.width));
  y += lineHeightOf(sizes.small) + 2;
  const key = keyOf(strip.key, { ...place, y });
  marks.push(...key.marks);
  return { height: y + key.height - place.y, pieces: [piece('Figure', marks, { alt })], rules: [] };
}
