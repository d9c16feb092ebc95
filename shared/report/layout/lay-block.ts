/** Each kind of block at a place on a sheet: its height follows from its texts alone. */
import type { Block, BlockOf } from '../document.ts';
import { widthOf } from '../text-lines.ts';
import { layStrip } from './lay-strip.ts';
import { layTable } from './lay-table.ts';
import {
  group,
  type Laid,
  type Mark,
  type Piece,
  type Place,
  paper,
  piece,
  ruleAt,
  sizes,
  textAt,
} from './marks.ts';

/** Room above a heading that is not the first of its sheet, and below each kind of block. */
const above = { 1: 0, 2: 5, 3: 2 } as const;
const below = 6;
/** Between two columns. */
const gutter = 20;
/** The room that a written line takes. */
const writtenLine = 20;
const bullet = '•';
const bulletWidth = 11;
/** A long value is smaller; all values of a row have one size. */
const valueSizes = [sizes.figure, 13, 11] as const;
const factNameShare = 0.27;

const headingSizes = { 1: sizes.h1, 2: sizes.h2, 3: sizes.h3 } as const;

function layHeading({ level, text }: BlockOf<'heading'>, place: Place): Laid {
  const y = place.y + above[level];
  const { marks, height } = textAt(text, { ...place, y }, { size: headingSizes[level], isBold: true });
  return { height: above[level] + height + 2, pieces: [piece(`H${level}`, marks)], rules: [] };
}

function layParagraph({ text, weight }: BlockOf<'paragraph'>, place: Place): Laid {
  const { marks, height } = textAt(text, place, {
    size: weight === 'note' ? sizes.small : weight === 'lead' ? sizes.h3 : sizes.body,
    isBold: weight === 'lead',
  });
  return { height: height + below, pieces: [piece('P', marks)], rules: [] };
}

function layList({ lines }: BlockOf<'list'>, { x, y: top, width }: Place): Laid {
  let y = top;
  const items = lines.map((line): Piece => {
    const sign = textAt(bullet, { x, y, width: bulletWidth }, { size: sizes.body });
    const said = textAt(line, { x: x + bulletWidth, y, width: width - bulletWidth }, { size: sizes.body });
    y += said.height + 1;
    return group('LI', [piece('Lbl', sign.marks), piece('LBody', said.marks)]);
  });
  return { height: y - top + below, pieces: [group('L', items)], rules: [] };
}

function layFacts({ facts }: BlockOf<'facts'>, { x, y: top, width }: Place): Laid {
  const nameWidth = width * factNameShare;
  let y = top;
  const items = facts.map(({ name, lines }): Piece => {
    const named = textAt(name, { x, y, width: nameWidth - 8 }, { size: sizes.body, isBold: true });
    let lineY = y;
    const said = lines.flatMap((line) => {
      const at = { x: x + nameWidth, y: lineY, width: width - nameWidth };
      const { marks, height } = textAt(line, at, { size: sizes.body });
      lineY += height;
      return marks;
    });
    y = Math.max(y + named.height, lineY) + 1;
    return group('LI', [piece('Lbl', named.marks), piece('LBody', said)]);
  });
  return { height: y - top + below, pieces: [group('L', items)], rules: [] };
}

function layFields({ fields }: BlockOf<'fields'>, { x, y, width }: Place): Laid {
  const each = (width - gutter * (fields.length - 1)) / Math.max(fields.length, 1);
  const rules: Mark[] = [];
  const laid = fields.map(({ name, value }, i) => {
    const at = { x: x + i * (each + gutter), y, width: each };
    const named = textAt(name, at, { size: sizes.small });
    const said = textAt(value, { ...at, y: y + named.height + 2 }, { size: sizes.h3 });
    return {
      at,
      marks: [...named.marks, ...(value === '' ? [] : said.marks)],
      height: named.height + said.height,
    };
  });
  const height = Math.max(0, ...laid.map((field) => field.height)) + 3;
  for (const { at } of laid) rules.push(ruleAt(at.x, y + height, at.width, 0.6));
  return { height: height + below + 2, pieces: laid.map(({ marks }) => piece('P', marks)), rules };
}

function layFigures({ figures }: BlockOf<'figures'>, { x, y, width }: Place): Laid {
  const gap = 12;
  const each = (width - gap * (figures.length - 1)) / Math.max(figures.length, 1);
  const places = figures.map((_, i) => ({ x: x + i * (each + gap), y: y + 5, width: each }));
  const texts = (
    of: (figure: (typeof figures)[number]) => string,
    size: number,
    isBold: boolean,
    from: number,
  ) => figures.map((figure, i) => textAt(of(figure), { ...(places[i] as Place), y: from }, { size, isBold }));
  const heightOf = (laid: readonly { readonly height: number }[]): number =>
    Math.max(0, ...laid.map(({ height }) => height));
  const names = texts(({ name }) => name, sizes.small, false, y + 5);
  const valueY = y + 5 + heightOf(names) + 1;
  const fits = (size: number): boolean => figures.every(({ value }) => widthOf(value, size, true) <= each);
  const size = valueSizes.find(fits) ?? sizes.body;
  const values = texts(({ value }) => value, size, true, valueY);
  const noteY = valueY + heightOf(values) + 1;
  const notes = texts(({ notes: lines }) => lines.join('\n'), sizes.small, false, noteY);
  const hasNotes = figures.some((figure) => figure.notes.length > 0);
  const height = noteY + (hasNotes ? heightOf(notes) : 0) - y + 5;
  const items = figures.map((_, i) =>
    group('LI', [
      piece('Lbl', names[i]?.marks ?? []),
      piece('LBody', [...(values[i]?.marks ?? []), ...(notes[i]?.marks ?? [])]),
    ]),
  );
  const rules = [
    ruleAt(x, y, width, 0.8),
    ruleAt(x, y + height, width, 0.8),
    ...places.slice(1).map(
      (at): Mark => ({
        ...{ kind: 'line', width: 0.4, isDashed: false },
        ...{ x1: at.x - gap / 2, x2: at.x - gap / 2, y1: y + 5, y2: y + height - 5 },
      }),
    ),
  ];
  return { height: height + below + 2, pieces: [group('L', items)], rules };
}

function layWriting({ name, text, lines }: BlockOf<'writing'>, { x, y, width }: Place): Laid {
  const named = textAt(name, { x, y, width }, { size: sizes.h2, isBold: true });
  const first = y + named.height;
  const said = textAt(text, { x, y: 0, width }, { size: sizes.h3 });
  const written =
    text === '' ? [] : said.marks.map((mark, i) => ({ ...mark, y: first + (i + 1) * writtenLine - 4 }));
  const count = Math.max(lines, written.length);
  const rules = Array.from({ length: count }, (_, i) => ruleAt(x, first + (i + 1) * writtenLine, width, 0.6));
  const pieces = [piece('H2', named.marks), ...(written.length === 0 ? [] : [piece('P', written)])];
  return { height: named.height + count * writtenLine + below, pieces, rules };
}

function layColumns({ left, right }: BlockOf<'columns'>, { x, y, width }: Place): Laid {
  const half = (width - gutter) / 2;
  const [first, second] = [
    layBlocks(left, { x, y, width: half }),
    layBlocks(right, { x: x + half + gutter, y, width: half }),
  ];
  return {
    height: Math.max(first.height, second.height),
    pieces: [...first.pieces, ...second.pieces],
    rules: [...first.rules, ...second.rules],
  };
}

export function layBlock(block: Block, place: Place): Laid {
  switch (block.kind) {
    case 'heading':
      return layHeading(block, place);
    case 'paragraph':
      return layParagraph(block, place);
    case 'list':
      return layList(block, place);
    case 'facts':
      return layFacts(block, place);
    case 'fields':
      return layFields(block, place);
    case 'figures':
      return layFigures(block, place);
    case 'strip': {
      const laid = layStrip(block.strip, block.alt, place);
      return { ...laid, height: laid.height + below };
    }
    case 'table': {
      const laid = layTable(block, place);
      return { ...laid, height: laid.height + below + 2 };
    }
    case 'writing':
      return layWriting(block, place);
    case 'columns':
      return layColumns(block, place);
  }
}

/** Blocks one below the other. */
function layBlocks(blocks: readonly Block[], place: Place): Laid {
  let y = place.y;
  const laid = blocks.map((block) => {
    const each = layBlock(block, { ...place, y });
    y += each.height;
    return each;
  });
  return {
    height: y - place.y,
    pieces: laid.flatMap(({ pieces }) => pieces),
    rules: laid.flatMap(({ rules }) => rules),
  };
}

const wholeWidth = { x: paper.side, y: paper.top, width: paper.width - 2 * paper.side } as const;

/** The height that blocks take on a sheet, points. */
export const heightOf = (blocks: readonly Block[]): number => layBlocks(blocks, wholeWidth).height;

/** The height that a sheet has for blocks, points. */
export const sheetHeight = paper.bottom - paper.top;
