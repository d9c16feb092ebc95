/**
 * A sheet of a report as it will be painted: white paper in every theme. The picture is for the eye; beside it stands the
 * same in the structure of the PDF, for a screen reader.
 */
import { createElement, Fragment, type ReactNode, useId } from 'react';
import { type Mark, type Piece, paper, type Sheet } from '#shared/report/layout/marks.ts';
import css from './report.module.css';

const MarkView = ({ mark, hatch }: { readonly mark: Mark; readonly hatch: string }) => {
  if (mark.kind === 'text') {
    const { x, y, size, isBold, text, width } = mark;
    return (
      <text
        x={x}
        y={y}
        fontSize={size}
        fontWeight={isBold ? 700 : 400}
        textLength={width}
        lengthAdjust="spacingAndGlyphs"
      >
        {text}
      </text>
    );
  }
  if (mark.kind === 'line') {
    const { x1, y1, x2, y2, width, isDashed } = mark;
    return (
      <line {...{ x1, y1, x2, y2 }} strokeWidth={width} strokeDasharray={isDashed ? '3 2' : undefined} />
    );
  }
  const { x, y, width, height, fill } = mark;
  const fills = { solid: '#000', hatched: `url(#${hatch})`, none: 'none' } as const;
  return <rect {...{ x, y, width, height }} fill={fills[fill]} strokeWidth={fill === 'solid' ? 0 : 0.6} />;
};

const marksOf = ({ marks, pieces }: Piece): readonly Mark[] => [...marks, ...pieces.flatMap(marksOf)];

const SheetPicture = ({ sheet }: { readonly sheet: Sheet }) => {
  const hatch = useId();
  return (
    <svg className={css.paper} viewBox={`0 0 ${paper.width} ${paper.height}`} aria-hidden="true">
      <defs>
        <pattern id={hatch} width="3" height="3" patternUnits="userSpaceOnUse">
          <path d="M0 3L3 0M-1 1L1 -1M2 4L4 2" stroke="#000" strokeWidth="0.6" />
        </pattern>
      </defs>
      {[...sheet.pieces.flatMap(marksOf), ...sheet.artifacts].map((mark, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks have no names, and a sheet is drawn anew as a whole.
        <MarkView key={i} mark={mark} hatch={hatch} />
      ))}
    </svg>
  );
};

const textOf = ({ marks }: Piece): string =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join('');

const tags = {
  ...{ H1: 'h3', H2: 'h4', H3: 'h5', P: 'p', L: 'ul', LI: 'li', Lbl: 'span', LBody: 'span' },
  ...{ Table: 'table', Caption: 'caption', TR: 'tr', TH: 'th', TD: 'td', Figure: 'p' },
} as const satisfies Readonly<Record<Piece['tag'], string>>;

const scopes = { Row: 'row', Column: 'col' } as const;

const children = (pieces: readonly Piece[]): ReactNode =>
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no names, and a sheet is drawn anew as a whole.
  pieces.map((piece, i) => <PieceView key={i} piece={piece} />);

const PieceView = ({ piece }: { readonly piece: Piece }) => {
  const { tag, alt, scope, pieces } = piece;
  if (tag === 'Table') {
    const rows = pieces.filter((each) => each.tag === 'TR');
    return (
      <table>
        {children(pieces.filter((each) => each.tag === 'Caption'))}
        <tbody>{children(rows)}</tbody>
      </table>
    );
  }
  const within: ReactNode = pieces.length > 0 ? children(pieces) : (alt ?? textOf(piece));
  if (tag === 'TH' && scope !== undefined) return <th scope={scopes[scope]}>{within}</th>;
  // A name and what it names are read one after the other.
  return tag === 'Lbl' ? <Fragment>{within} </Fragment> : createElement(tags[tag], null, within);
};

export const SheetView = ({ sheet }: { readonly sheet: Sheet }) => (
  <>
    <SheetPicture sheet={sheet} />
    <div className={css.read}>{children(sheet.pieces)}</div>
  </>
);
