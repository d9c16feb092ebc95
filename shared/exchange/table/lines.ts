/** The lines of a table's text, and where a quoted cell holds a line break. */

const lineBreak = /\r\n|\n|\r/g;

/** Calls for each line, without its break; its number counts from 0. Ends early when the call gives false. */
export function forEachLine(
  text: string,
  call: (from: number, to: number, line: number) => boolean | undefined,
): void {
  let from = 0;
  for (let line = 0; from <= text.length; line += 1) {
    lineBreak.lastIndex = from;
    const found = lineBreak.exec(text);
    if (call(from, found?.index ?? text.length, line) === false || found === null) return;
    from = found.index + found[0].length;
  }
}

/**
 * Whether a quoted cell is open at the end of a line. A quote opens a cell only at its beginning: `7" nail` opens nothing.
 * @param isOpen whether one was open before the line
 * @param onDelimiter called for each delimiter outside quotes
 */
export function leavesQuoteOpen(
  line: string,
  isOpen: boolean,
  delimiters: string,
  onDelimiter: (sign: string) => void = () => undefined,
): boolean {
  let isQuoted = isOpen;
  let isCellStart = true;
  for (const sign of line) {
    const isDelimiter = !isQuoted && delimiters.includes(sign);
    if (isDelimiter) onDelimiter(sign);
    if (sign === '"' && (isQuoted || isCellStart)) isQuoted = !isQuoted;
    // The second of two quotes opens again what the first has closed.
    isCellStart = isDelimiter || sign === '"';
  }
  return isQuoted;
}
