/** What a sheet is made of: marks at their places, in pieces that say what they are. Points, from the top left corner. */
import { linesOf, widthOf } from '../text-lines.ts';

/** Baseline at `y`. `width` is that of the text. */
export type TextMark = {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly text: string;
  readonly width: number;
};

export type Mark =
  | TextMark
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly width: number;
      readonly isDashed: boolean;
    }
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: 'solid' | 'hatched' | 'none';
    };

/** The structure types of PDF that reports use. The page has an element for each. */
export type Tag =
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure';

/** A part of a sheet in reading order. It has marks or pieces, not both. */
export type Piece = {
  readonly tag: Tag;
  /** What a screen reader says in place of a figure, or of boxes to tick. */
  readonly alt?: string;
  readonly scope?: 'Row' | 'Column';
  readonly marks: readonly Mark[];
  readonly pieces: readonly Piece[];
};

/** A laid block: its pieces, and the rules between them that nobody needs to hear of. */
export type Laid = {
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly rules: readonly Mark[];
};

export type Sheet = {
  readonly pieces: readonly Piece[];
  /** Rules, and what stands at the foot of each sheet. */
  readonly artifacts: readonly Mark[];
};

/** A4. */
export const paper = { width: 595, height: 842, side: 45, top: 42, bottom: 786, foot: 812 } as const;

/** Sizes of type. A fax reads nothing below 9 points. */
export const sizes = { small: 9, body: 9.5, h3: 10, h2: 12, h1: 17, figure: 15 } as const;

export const lineHeightOf = (size: number): number => size * 1.3;

export type Place = { readonly x: number; readonly y: number; readonly width: number };

type Written = { readonly size: number; readonly isBold?: boolean; readonly align?: 'left' | 'right' };

/** A text within a width, broken into lines from the place down. */
export function textAt(
  text: string,
  { x, y, width }: Place,
  { size, isBold = false, align = 'left' }: Written,
): { readonly marks: readonly TextMark[]; readonly height: number } {
  const lines = linesOf(text, width, size, isBold);
  const marks = lines.map((line, i): TextMark => {
    const lineWidth = widthOf(line.trimEnd(), size, isBold);
    return {
      ...{ kind: 'text', size, isBold, text: line, width: widthOf(line, size, isBold) },
      x: align === 'left' ? x : x + width - lineWidth,
      y: y + i * lineHeightOf(size) + size,
    };
  });
  return { marks, height: lines.length * lineHeightOf(size) };
}

export const piece = (tag: Tag, marks: readonly Mark[], more: Partial<Piece> = {}): Piece => ({
  ...{ tag, marks, pieces: [] },
  ...more,
});

export const group = (tag: Tag, pieces: readonly Piece[], more: Partial<Piece> = {}): Piece => ({
  ...{ tag, marks: [], pieces },
  ...more,
});

/** A rule from left to right. */
export const ruleAt = (x: number, y: number, width: number, thickness = 0.5): Mark => ({
  ...{ kind: 'line', x1: x, y1: y, x2: x + width, y2: y, width: thickness, isDashed: false },
});
