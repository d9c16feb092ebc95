/**
 * A report as a document: finished sentences and finished series, block by block. It says nothing of how it is painted:
 * main paints it as PDF, the page as a preview, both by the same layout (exchange.md §5).
 */
import type { Language } from '../record/preferences.ts';
import type { CalendarDate, ZonedTime } from '../time/zoned-time.ts';

export const reportKinds = ['doctor', 'safety', 'treatment', 'week-sheet', 'your-week'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** What stands in a cell: a text, boxes to tick, or a line to write on; `alt` says the last two. */
export type Cell =
  | string
  | { readonly boxes: number; readonly alt: string }
  | { readonly isBlank: true; readonly alt: string };

export type Column = {
  readonly name: string;
  /** Its share of the table's width; the shares of a table are compared with each other. */
  readonly share: number;
  readonly isNumber?: boolean;
};

export type Row = {
  /** The head of the row. */
  readonly name: string;
  /** One for each further column. */
  readonly cells: readonly Cell[];
};

/** A column of a strip: a day, or the days of a week, a month or a year. */
export type StripColumn = {
  readonly from: CalendarDate;
  /** Gap: nothing is logged. Off: logged, without a working day. */
  readonly state: 'worked' | 'off' | 'gap';
  /** Minutes a working day, split into those under a stocking and those without. */
  readonly coveredMinutes: number;
  readonly bareMinutes: number;
  /** The share of the working days with stockings, 0 to 1. */
  readonly worn: number;
  /** 0 to 10; null if nobody said. */
  readonly symptom: number | null;
  /** The label under the column; null for none. */
  readonly label: string | null;
};

export type Strip = {
  readonly columns: readonly StripColumn[];
  /** A line across the bars, minutes. */
  readonly limitMinutes: number;
  /** The names of the rows and of the limit, as they stand beside them. A row that is not chosen has none. */
  readonly names: {
    readonly standing: string;
    readonly limit: string;
    readonly worn: string | null;
    readonly symptom: string | null;
  };
  /** What the hatch means, and the open places. */
  readonly key: readonly { readonly looks: 'solid' | 'hatched' | 'off' | 'gap'; readonly name: string }[];
};

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      /** Lead: a finding in bold. Note: small print, still 9 points. */
      readonly weight?: 'lead' | 'note';
    }
  | { readonly kind: 'list'; readonly lines: readonly string[] }
  | {
      readonly kind: 'facts';
      readonly facts: readonly { readonly name: string; readonly lines: readonly string[] }[];
    }
  /** Names with a line each: what was typed, or nothing. */
  | {
      readonly kind: 'fields';
      readonly fields: readonly { readonly name: string; readonly value: string }[];
    }
  /** A few decisive numbers side by side. */
  | {
      readonly kind: 'figures';
      readonly figures: readonly {
        readonly name: string;
        readonly value: string;
        readonly notes: readonly string[];
      }[];
    }
  | { readonly kind: 'strip'; readonly strip: Strip; readonly alt: string }
  | {
      readonly kind: 'table';
      /** Empty under a heading that says it. */
      readonly caption: string;
      /** The first is that of the rows' heads. */
      readonly columns: readonly Column[];
      readonly rows: readonly Row[];
      readonly foot?: Row;
      /** Said of the rest where the table goes on, on another sheet. */
      readonly continued: string;
    }
  /** Lines to write on; a text that is given stands on the first. */
  | { readonly kind: 'writing'; readonly name: string; readonly text: string; readonly lines: number }
  | { readonly kind: 'columns'; readonly left: readonly Block[]; readonly right: readonly Block[] };

export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

export type ReportDocument = {
  /** Of the diary, or of a health desk. */
  readonly kind: ReportKind | 'desk';
  readonly title: string;
  /** The name of its file. */
  readonly fileName: string;
  readonly language: Language;
  readonly madeAt: ZonedTime;
  /** Each part begins on a new sheet. */
  readonly parts: readonly (readonly Block[])[];
  /** Stands at the foot of each sheet. */
  readonly foot: string;
  /** The sheet of how many, as a text. */
  readonly sheetOf: (sheet: number, sheets: number) => string;
};
