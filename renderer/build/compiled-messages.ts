/**
 * Compiles the messages (ICU MessageFormat) when the page is built. The page then loads no parser and parses nothing at
 * its start.
 */
import { createIntl } from 'react-intl';
import type { Plugin } from 'vite';

const parser = '@formatjs/icu-messageformat-parser';
/** The catalogue's files, with the one that it shares with the services. */
export const messagesFile = /\/shared\/messages\/(?:[a-z]{2}\/[^/]+|service-messages)\.ts$/;

const { formatters } = createIntl({ locale: 'en' });

/** @throws SyntaxError for an invalid message. */
export const compiled = (message: string): string =>
  JSON.stringify(formatters.getMessageFormat(message, 'en').getAst());

type Node = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly value?: unknown;
  readonly [key: string]: unknown;
};

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** The texts of the object literals in a module: each value and its position. */
function textsIn(
  node: Node,
): readonly { readonly text: string; readonly start: number; readonly end: number }[] {
  if (node.type === 'Property' && isNode(node.value) && typeof node.value.value === 'string') {
    return [{ text: node.value.value, start: node.value.start, end: node.value.end }];
  }
  return Object.values(node)
    .flat()
    .flatMap((child) => (isNode(child) ? textsIn(child) : []));
}

/** The module with each text replaced by its parsed form. */
export const withCompiledTexts = (source: string, program: unknown): string =>
  textsIn(program as Node)
    .toSorted((a, b) => b.start - a.start)
    .reduce((code, { text, start, end }) => code.slice(0, start) + compiled(text) + code.slice(end), source);

export const compiledMessages = (): Plugin => ({
  name: 'legwork:compiled-messages',
  enforce: 'pre',
  config: () => ({
    resolve: { alias: [{ find: new RegExp(`^${parser}$`), replacement: `${parser}/no-parser.js` }] },
  }),
  transform: {
    filter: { id: messagesFile },
    handler(source) {
      return { code: withCompiledTexts(source, this.parse(source, { lang: 'ts' })), map: null };
    },
  },
});
