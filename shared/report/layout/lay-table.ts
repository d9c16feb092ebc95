/** A table on paper: heads with their scope, cells with text, boxes to tick or a line to write on. */
import type { BlockOf, Cell, Column, Row } from '../document.ts';
import {
  group,
  type Laid,
  type Mark,
  type Piece,
  type Place,
  piece,
  ruleAt,
  sizes,
  textAt,
} from './marks.ts';

const padding = { x: 3, y: 2 } as const;

/** A box to tick, and the room between two. */
const box = { side: 9, gap: 5 } as const;

/** Where a person writes, a row is higher. */
const writtenHeight = 17;

type Area = Place & { readonly isNumber: boolean };

function areasOf(columns: readonly Column[], { x, y, width }: Place): readonly Area[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  let left = x;
  return columns.map(({ share, isNumber = false }) => {
    const area = { x: left, y, width: (width * share) / whole, isNumber };
    left += area.width;
    return area;
  });
}

type LaidCell = { readonly height: number; readonly marks: readonly Mark[]; readonly alt?: string };

function layText(text: string, area: Area, isBold: boolean): LaidCell {
  const inner = { x: area.x + padding.x, y: area.y + padding.y, width: area.width - 2 * padding.x };
  const { marks, height } = textAt(text, inner, {
    ...{ size: sizes.small, isBold, align: area.isNumber ? 'right' : 'left' },
  });
  return { marks, height: height + 2 * padding.y };
}

function layBoxes({ boxes, alt }: Extract<Cell, { boxes: number }>, area: Area): LaidCell {
  const marks = Array.from(
    { length: boxes },
    (_, i): Mark => ({
      ...{ kind: 'box', fill: 'none', width: box.side, height: box.side },
      x: area.x + padding.x + i * (box.side + box.gap),
      y: area.y + padding.y + 1.5,
    }),
  );
  return { marks, height: writtenHeight, alt };
}

function layCell(cell: Cell, area: Area): LaidCell {
  if (typeof cell === 'string') return layText(cell, area, false);
  if ('boxes' in cell) return layBoxes(cell, area);
  const line = ruleAt(area.x + padding.x, area.y + writtenHeight - 4, area.width - 2 * padding.x);
  return { marks: [line], height: writtenHeight, alt: cell.alt };
}

const cellPiece = ({ marks, alt }: LaidCell): Piece =>
  alt === undefined ? piece('TD', marks) : group('TD', [piece('Figure', marks, { alt })]);

function layRow(
  { name, cells }: Row,
  columns: readonly Column[],
  place: Place,
  isBold: boolean,
): { readonly height: number; readonly row: Piece } {
  const [first, ...others] = areasOf(columns, place);
  if (first === undefined) return { height: 0, row: group('TR', []) };
  const head = layText(name, { ...first, isNumber: false }, true);
  const laid = others.map((area, i) => {
    const cell = cells[i] ?? '';
    return typeof cell === 'string' && isBold ? layText(cell, area, true) : layCell(cell, area);
  });
  return {
    height: Math.max(head.height, ...laid.map(({ height }) => height)),
    row: group('TR', [piece('TH', head.marks, { scope: 'Row' }), ...laid.map(cellPiece)]),
  };
}

type Heads = { readonly height: number; readonly row: Piece };

function layHeads(columns: readonly Column[], place: Place): Heads {
  const laid = areasOf(columns, place).map((area, i) => layText(columns[i]?.name ?? '', area, true));
  return {
    height: Math.max(0, ...laid.map(({ height }) => height)),
    row: group(
      'TR',
      laid.map(({ marks }) => piece('TH', marks, { scope: 'Column' })),
    ),
  };
}

export function layTable(block: BlockOf<'table'>, place: Place): Laid {
  const { caption, columns, rows, foot } = block;
  const { x, width } = place;
  const named = caption === '' ? null : textAt(caption, place, { size: sizes.h3, isBold: true });
  let y = place.y + (named === null ? 0 : named.height + 2);
  const heads = layHeads(columns, { x, y, width });
  y += heads.height;
  const rules: Mark[] = [ruleAt(x, y, width, 0.8)];
  const pieces: Piece[] = [...(named === null ? [] : [piece('Caption', named.marks)]), heads.row];
  const add = (row: Row, isFoot: boolean): void => {
    const laid = layRow(row, columns, { x, y, width }, isFoot);
    pieces.push(laid.row);
    y += laid.height;
    rules.push(ruleAt(x, y, width, 0.4));
  };
  for (const row of rows) add(row, false);
  if (foot !== undefined) add(foot, true);
  return { height: y - place.y, pieces: [group('Table', pieces)], rules };
}
