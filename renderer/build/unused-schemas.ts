/**
 * What is stored and sent is checked by the services; the page knows its shape by type alone. But calls that build a
 * schema look as if they did something, so the bundler keeps them, and the whole library with them. Marked as pure,
 * a schema that nobody in the page asks for falls away; one that is asked for stays.
 */
import type { Plugin } from 'vite';

const schemaFile = /\/shared\/.+\.ts$/;

type Declared = {
  readonly id: { readonly type: string; readonly name?: string };
  readonly init?: { readonly start: number; readonly end: number } | null;
};
type Statement = {
  readonly type: string;
  readonly declaration?: Statement | null;
  readonly declarations?: readonly Declared[];
};

/** The variables that stand at the top of a module, exported or not. */
const declaredIn = (body: readonly Statement[]): readonly Declared[] =>
  body.flatMap((statement) => (statement.declaration ?? statement).declarations ?? []);

/** Whether a variable holds a schema or several, by its name or by what makes it. */
const isSchema = ({ id, init }: Declared, source: string): boolean =>
  /Schemas?$/.test(id.name ?? '') || (init != null && source.startsWith('z.', init.start));

/** The source with each schema made in a function that is called at once, and may be left out. */
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
