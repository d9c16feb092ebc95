/**
 * The services validate stored and sent data; the page needs only the types. But a call that builds a schema may have
 * side effects, so the bundler keeps it, and the whole library with it. This marks the calls as pure. The bundler then
 * drops every schema that the page does not use.
 */
import type { Plugin } from 'vite';

const schemaFile = /\/shared\/.+\.ts$/;

type Declared = {
  readonly id: { readonly type: string; readonly name?: string };
  readonly init?: { readonly type: string; readonly start: number; readonly end: number } | null;
};
type Statement = {
  readonly type: string;
  readonly declaration?: Statement | null;
  readonly declarations?: readonly Declared[];
};

/** The top-level variables of a module, exported or not. */
const declaredIn = (body: readonly Statement[]): readonly Declared[] =>
  body.flatMap((statement) => (statement.declaration ?? statement).declarations ?? []);

/** Whether a variable holds schemas, also among its fields: one such call keeps the whole library in the page. */
const isSchema = ({ id, init }: Declared, source: string): boolean =>
  /Schemas?$/.test(id.name ?? '') ||
  (init != null &&
    init.type !== 'ArrowFunctionExpression' &&
    /\bz\.|Schemas?\b/.test(source.slice(init.start, init.end)));

/** Wraps each schema in a function that is called at once and marked as pure. */
export function withPureSchemas(source: string, body: readonly Statement[]): string {
  return declaredIn(body)
    .filter((declared) => isSchema(declared, source))
    .flatMap(({ init }) => init ?? [])
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => {
      const value = text.slice(start, end);
      return `${text.slice(0, start)}/* @__PURE__ */ (() => (${value}))()${text.slice(end)}`;
    }, source);
}

export const unusedSchemas = (): Plugin => ({
  name: 'legwork:unused-schemas',
  enforce: 'pre',
  transform: {
    filter: { id: schemaFile },
    handler(source) {
      const { body } = this.parse(source, { lang: 'ts' });
      return { code: withPureSchemas(source, body as readonly Statement[]), map: null };
    },
  },
});
