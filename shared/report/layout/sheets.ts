/** A document on its sheets: what does not fit goes on, on the next. The preview and the PDF paint these. */
import type { Block, ReportDocument } from '../document.ts';
import { layBlock } from './lay-block.ts';
import { type Mark, type Piece, paper, type Sheet, sizes, textAt } from './marks.ts';

const width = paper.width - 2 * paper.side;

const heightOf = (block: Block): number => layBlock(block, { x: paper.side, y: paper.top, width }).height;

/** A heading does not stand alone at the foot of a sheet: so much of what follows has to fit below it. */
const leastBelowHeading = 50;

type Halves = readonly [first: Block, rest: Block];

/** The most of `count` items whose block fits; 0 if none does. */
function mostThatFit(count: number, blockOf: (items: number) => Block, room: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (heightOf(blockOf(middle)) <= room) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A block in two, so that the first fits; null if it cannot be divided there. */
function divided(block: Block, room: number): Halves | null {
  if (block.kind === 'table') {
    const { foot: _, ...first } = block;
    const fit = mostThatFit(block.rows.length, (n) => ({ ...first, rows: block.rows.slice(0, n) }), room);
    if (fit === 0 || fit === block.rows.length) return null;
    return [
      { ...first, rows: block.rows.slice(0, fit) },
      { ...block, caption: block.continued, rows: block.rows.slice(fit) },
    ];
  }
  if (block.kind === 'list') {
    const fit = mostThatFit(block.lines.length, (n) => ({ ...block, lines: block.lines.slice(0, n) }), room);
    if (fit === 0 || fit === block.lines.length) return null;
    return [
      { ...block, lines: block.lines.slice(0, fit) },
      { ...block, lines: block.lines.slice(fit) },
    ];
  }
  if (block.kind === 'facts') {
    const fit = mostThatFit(block.facts.length, (n) => ({ ...block, facts: block.facts.slice(0, n) }), room);
    if (fit === 0 || fit === block.facts.length) return null;
    return [
      { ...block, facts: block.facts.slice(0, fit) },
      { ...block, facts: block.facts.slice(fit) },
    ];
  }
  return null;
}

type Open = { pieces: Piece[]; artifacts: Mark[]; y: number };

const begun = (): Open => ({ pieces: [], artifacts: [], y: paper.top });

function place(block: Block, sheet: Open): void {
  const { height, pieces, rules } = layBlock(block, { x: paper.side, y: sheet.y, width });
  sheet.pieces.push(...pieces);
  sheet.artifacts.push(...rules);
  sheet.y += height;
}

const isLead = (block: Block): boolean => block.kind === 'paragraph' && block.weight === 'lead';

/** The least room that a block needs where it begins, with what has to follow it at once: a strip stays below what it shows. */
function leastRoom(block: Block, [next, ...rest]: readonly Block[]): number {
  const own = heightOf(block);
  if (next === undefined || !(block.kind === 'heading' || isLead(block))) return own;
  if (next.kind === 'strip') return own + heightOf(next);
  if (block.kind !== 'heading') return own;
  return own + (isLead(next) ? leastRoom(next, rest) : Math.min(leastBelowHeading, heightOf(next)));
}

function sheetsOfPart(blocks: readonly Block[]): readonly Open[] {
  const sheets: Open[] = [begun()];
  const waiting = [...blocks];
  for (let block = waiting.shift(); block !== undefined; block = waiting.shift()) {
    let sheet = sheets.at(-1) as Open;
    const room = paper.bottom - sheet.y;
    if (leastRoom(block, waiting) > room) {
      const halves = divided(block, room);
      if (halves !== null) {
        place(halves[0], sheet);
        waiting.unshift(halves[1]);
      } else if (sheet.y > paper.top) waiting.unshift(block);
      else {
        // Higher than a sheet and not to be divided: it stands alone.
        place(block, sheet);
        continue;
      }
      sheet = begun();
      sheets.push(sheet);
    } else place(block, sheet);
  }
  return sheets.filter(({ pieces }) => pieces.length > 0);
}

/** At the foot: what the report is, and the sheet of how many. */
function footOf({ foot, sheetOf }: ReportDocument, sheet: number, sheets: number): readonly Mark[] {
  const at = { x: paper.side, y: paper.foot - sizes.small, width };
  const count = textAt(sheetOf(sheet, sheets), at, { size: sizes.small, align: 'right' });
  const countWidth = Math.max(...count.marks.map((mark) => mark.width));
  return [
    ...textAt(foot, { ...at, width: width - countWidth - 20 }, { size: sizes.small }).marks.slice(0, 2),
    ...count.marks,
  ];
}

/** The sheets of a document, in order. Each part begins on a new one. */
export function sheetsOf(document: ReportDocument): readonly Sheet[] {
  const open = document.parts.flatMap(sheetsOfPart);
  return open.map(({ pieces, artifacts }, i) => ({
    pieces,
    artifacts: [...artifacts, ...footOf(document, i + 1, open.length)],
  }));
}
