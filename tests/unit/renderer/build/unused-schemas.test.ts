import { parseSync } from 'vite';
import { expect, it } from 'vitest';
import { withPureSchemas } from '#renderer/build/unused-schemas.ts';

it('marks what makes a schema, exported or not, and leaves the rest of the module as it is', () => {
  const source = [
    "const put = z.literal('put');",
    'export const shiftSchema = z.strictObject({ id: entryIdSchema });',
    'export const girthSchema = ofEach(names);',
    'const wearSchemas = { on: z.string() };',
    'const why = { spared: z.literal(true).optional() } as const;',
    'const days = { toDay: planDaySchema.nullable() };',
    'const oneOf = (names: string[]) => z.enum(names);',
    'export const bounds = { min: 10, max: 80 };',
    'export function of(shift: Shift) { const inner = z.string(); return inner; }',
  ].join('\n');
  const { program } = parseSync('shift.ts', source);
  expect(withPureSchemas(source, program.body as never)).toBe(
    [
      "const put = /* @__PURE__ */ (() => (z.literal('put')))();",
      'export const shiftSchema = /* @__PURE__ */ (() => (z.strictObject({ id: entryIdSchema })))();',
      'export const girthSchema = /* @__PURE__ */ (() => (ofEach(names)))();',
      'const wearSchemas = /* @__PURE__ */ (() => ({ on: z.string() }))();',
      'const why = /* @__PURE__ */ (() => ({ spared: z.literal(true).optional() } as const))();',
      'const days = /* @__PURE__ */ (() => ({ toDay: planDaySchema.nullable() }))();',
      'const oneOf = (names: string[]) => z.enum(names);',
      'export const bounds = { min: 10, max: 80 };',
      'export function of(shift: Shift) { const inner = z.string(); return inner; }',
    ].join('\n'),
  );
});
