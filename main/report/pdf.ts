/**
 * A document as PDF: tagged, marked PDF/UA, with its own typeface, in vectors and in black alone. The same document gives
 * the same bytes. What the layout says is painted as it is, each piece within its element of the structure.
 */
import PDFDocument from 'pdfkit';
import type { ReportDocument } from '#shared/report/document.ts';
import { type Mark, type Piece, paper, type TextMark } from '#shared/report/layout/marks.ts';
import { sheetsOf } from '#shared/report/layout/sheets.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import type { Fonts } from './fonts.ts';

type Pdf = InstanceType<typeof PDFDocument>;
type Element = ReturnType<Pdf['struct']>;

/** The typefaces by their own names: by any other, pdfkit reads the font anew each time that it is chosen. */
const faces = { regular: 'DejaVuSansCondensed', bold: 'DejaVuSansCondensed-Bold' } as const;

/** Between the lines of a hatch, points: a fax of 200 dots an inch keeps them apart. */
const hatchStep = 3;

/** Stands for a character that the typeface lacks. */
const missing = '\u25a1';

type Paint = { readonly pdf: Pdf; readonly canWrite: (codePoint: number) => boolean };

/** Characters that are seen, each of which the typeface has. */
const writable = (text: string, { canWrite }: Paint): string =>
  Array.from(text.normalize('NFC'), (character) =>
    canWrite(character.codePointAt(0) ?? 0) ? character : missing,
  ).join('');

function paintText({ x, y, size, isBold, text }: TextMark, paint: Paint): void {
  paint.pdf
    .font(isBold ? faces.bold : faces.regular)
    .fontSize(size)
    .fillColor('black')
    // Without kerning and ligatures the widths are those of the layout.
    .text(writable(text, paint), x, y, { lineBreak: false, baseline: 'alphabetic', features: [] });
}

function paintHatch({ x, y, width, height }: Extract<Mark, { kind: 'box' }>, pdf: Pdf): void {
  pdf.save().rect(x, y, width, height).clip();
  // From corner to corner, at the same places of the sheet: neighbours' lines meet.
  const first = Math.floor((x + y) / hatchStep) * hatchStep;
  for (let sum = first; sum <= x + width + y + height; sum += hatchStep) {
    pdf.moveTo(sum - y, y).lineTo(sum - y - height, y + height);
  }
  pdf.lineWidth(0.6).stroke('black').restore();
}

function paintMark(mark: Mark, paint: Paint): void {
  const { pdf } = paint;
  if (mark.kind === 'text') {
    paintText(mark, paint);
    return;
  }
  if (mark.kind === 'line') {
    pdf.save().lineWidth(mark.width).moveTo(mark.x1, mark.y1).lineTo(mark.x2, mark.y2);
    if (mark.isDashed) pdf.dash(3, { space: 2 });
    pdf.stroke('black').restore();
    return;
  }
  const { x, y, width, height, fill } = mark;
  if (fill === 'solid') {
    pdf.rect(x, y, width, height).fill('black');
    return;
  }
  if (fill === 'hatched') paintHatch(mark, pdf);
  pdf.save().lineWidth(0.6).rect(x, y, width, height).stroke('black').restore();
}

function paintPiece(piece: Piece, paint: Paint): Element {
  const { pdf } = paint;
  const { tag, alt, scope } = piece;
  const element = pdf.struct(tag, {
    ...(alt !== undefined && { alt }),
    ...(scope !== undefined && { scope }),
  } as Parameters<Pdf['struct']>[1]);
  for (const child of piece.pieces) element.add(paintPiece(child, paint));
  if (piece.marks.length > 0) {
    const content = pdf.markStructureContent(tag);
    for (const mark of piece.marks) paintMark(mark, paint);
    pdf.endMarkedContent();
    element.add(content);
  }
  element.end();
  return element;
}

/** The PDF of a document, deterministic: its date is the document's moment. */
export async function pdfOf(document: ReportDocument, fonts: Fonts): Promise<Buffer> {
  const pdf = new PDFDocument({
    ...{ pdfVersion: '1.7', tagged: true, subset: 'PDF/UA', lang: document.language, displayTitle: true },
    ...{ autoFirstPage: false, size: [paper.width, paper.height], margin: 0 },
    // Else pdfkit would take its own Helvetica, which is not embedded.
    font: fonts.regular,
    info: {
      ...{ Title: document.title, Creator: 'Legwork', Producer: 'Legwork' },
      CreationDate: new Date(epochSecondsOf(document.madeAt) * 1000),
    },
    // The typings lag behind the library: they know neither this subset nor a font's bytes.
  } as unknown as ConstructorParameters<typeof PDFDocument>[0]);
  const parts: Buffer[] = [];
  const ended = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(Buffer.concat(parts)));
    pdf.on('error', reject);
  });
  pdf.registerFont(faces.regular, fonts.regular).registerFont(faces.bold, fonts.bold);
  pdf.font(faces.regular);
  const { font } = (pdf as unknown as { _font: { font: { hasGlyphForCodePoint: Paint['canWrite'] } } })._font;
  const paint: Paint = { pdf, canWrite: (codePoint) => font.hasGlyphForCodePoint(codePoint) };
  const whole = pdf.struct('Document');
  pdf.addStructure(whole);
  for (const { pieces, artifacts } of sheetsOf(document)) {
    pdf.addPage();
    for (const piece of pieces) whole.add(paintPiece(piece, paint));
    pdf.markContent('Artifact', { type: 'Layout' });
    for (const mark of artifacts) paintMark(mark, paint);
    pdf.endMarkedContent();
  }
  whole.end();
  pdf.end();
  return ended;
}
