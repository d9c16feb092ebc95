/** Messages in ICU MessageFormat, taken apart by the parser that react-intl brings, and written out again. */
import { createIntl } from 'react-intl';

/** A part of a message: text, `{name}`, `{count, plural, …}`, `#`. Kinds are told apart by the parser's numbers. */
export type MessagePart = {
  readonly type: number;
  /** The text, or the name of the argument. */
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly MessagePart[] }>>;
  readonly pluralType?: 'cardinal' | 'ordinal';
  readonly offset?: number;
  readonly style?: unknown;
};

const { formatters } = createIntl({ locale: 'en' });

/** @throws SyntaxError for a text that is no message. */
export const partsOf = (message: string): readonly MessagePart[] =>
  formatters.getMessageFormat(message, 'en').getAst() as readonly MessagePart[];

const kinds = { text: 0, argument: 1, number: 2, select: 5, plural: 6, pound: 7 } as const;

/** Braces and the sign of a plural's number mean something unless quoted. */
const quoted = (text: string): string => text.replaceAll("'", "''").replaceAll(/[{}<#]/g, "'$&'");

/** A message with its values, as a reader of that language sees it. */
export const formatted = (
  message: string,
  locale: string,
  values: Readonly<Record<string, string | number>>,
): string => String(formatters.getMessageFormat(message, locale).format(values));

/** The message of these parts, every text in it changed by `change`. */
export function writeOut(parts: readonly MessagePart[], change: (text: string) => string): string {
  return parts.map((part) => writePart(part, change)).join('');
}

function writePart(part: MessagePart, change: (text: string) => string): string {
  const { type, value = '', options = {}, style, offset = 0 } = part;
  const branches = Object.entries(options).map(([key, each]) => `${key} {${writeOut(each.value, change)}}`);
  switch (type) {
    case kinds.text:
      return quoted(change(value));
    case kinds.argument:
      return `{${value}}`;
    case kinds.number:
      if (style == null) return `{${value}, number}`;
      break;
    case kinds.select:
      return `{${value}, select, ${branches.join(' ')}}`;
    case kinds.plural:
      if (part.pluralType === 'cardinal' && offset === 0) return `{${value}, plural, ${branches.join(' ')}}`;
      break;
    case kinds.pound:
      return '#';
  }
  throw new Error(`The catalogue has no such parts yet: ${JSON.stringify(part)}`);
}

/** What a message asks for: each argument's name, and of a choice between words the words. */
export function argumentsOf(parts: readonly MessagePart[]): readonly string[] {
  const found = parts.flatMap(({ type, value = '', options = {} }): readonly string[] => {
    if (type === kinds.text || type === kinds.pound) return [];
    const own = type === kinds.select ? `${value}: ${Object.keys(options).toSorted().join(', ')}` : value;
    return [own, ...Object.values(options).flatMap((option) => argumentsOf(option.value))];
  });
  return [...new Set(found)].toSorted();
}
