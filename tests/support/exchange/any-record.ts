/**
 * Records of anything that the schemas take, of every kind: what a diary could ever hold, with the texts that are hard to
 * carry. It is more than the rules accept, so whatever they accept goes out and comes in, too.
 */
import { hash } from 'node:crypto';
import fc from 'fast-check';
import { exchangedKinds } from '#shared/exchange/exchanged-kinds.ts';
import { type ExportChoice, recordOfUpserts } from '#shared/exchange/out/choice.ts';
import type { Made } from '#shared/exchange/out/record-json.ts';
import type { ReadmeTranslate } from '#shared/exchange/out/record-tables.ts';
import type { Hash } from '#shared/exchange/planned-wanted.ts';
import { exchangeFiles as de } from '#shared/messages/de/exchange-files.ts';
import { type ExchangeFileMessages, exchangeFiles as en } from '#shared/messages/en/exchange-files.ts';
import { exchangeFiles as es } from '#shared/messages/es/exchange-files.ts';
import { exchangeFiles as fr } from '#shared/messages/fr/exchange-files.ts';
import { type Upsert, upsertSchema } from '#shared/record/change.ts';
import type { Language } from '#shared/record/preferences.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { arbitraryOf } from '../../attack/from-schema.ts';
import { formatted } from '../messages.ts';

export const sha256: Hash = (text) => hash('sha256', text);

export const made: Made = { app: '0.1.0', at: '2026-11-29T19:00:00+01:00[Europe/Berlin]' };

export const everything: ExportChoice = { period: null, kinds: exchangedKinds };

/** Texts that some format, reader or spreadsheet takes for something else. */
export const nastyTexts: readonly string[] = [
  '=1+1',
  '+49 30 123456',
  '-',
  '-1,5',
  '@SUM(A1)',
  "'",
  "''",
  "'=1",
  "'".repeat(80),
  `'"quoted"`,
  `'"\\ud800"`,
  '"',
  '""',
  'a,b;c\td|e',
  'one\ntwo\r\nthree\rfour',
  '\u0000nul',
  'in\u0000side',
  '\u202eright to left\u202c',
  'lone \ud83d surrogate',
  '\udc00',
  '😀👩🏽‍⚕️',
  'é ≠ e\u0301',
  'sep=;',
  '__proto__',
  'constructor',
  'null',
  'true',
  'yes',
  '0012',
  '1e5',
  '1,234.5',
  '01.03.2026',
  '8:30:00',
  '2026-03-01',
  '2026-03-28T22:00:00+01:00[Europe/Berlin]',
  '{"a":1}',
  '#N/A',
  '￾',
  'x\u2028y\u2029z\u0085',
];

const words = { known: {}, hostile: nastyTexts };

/** Upserts as the app would store them: texts trimmed, as the schema trims them. */
const anyUpsert = arbitraryOf(upsertSchema, words)
  .map((put) => upsertSchema.parse(put) as Upsert)
  // No file of the exchange holds a desk.
  .filter(({ kind }) => kind !== 'desk');

/** Up to a dozen entries of any kinds; of two with one name the last counts. */
export const anyRecord: fc.Arbitrary<LegworkRecord> = fc
  .array(anyUpsert, { maxLength: 12 })
  .map((upserts) => recordOfUpserts(upserts));

const readmes = { en, de, fr, es } as const satisfies Record<Language, ExchangeFileMessages>;

/** Says the readme of tables. */
export const readme =
  (language: Language): ReadmeTranslate =>
  (id, values = {}) =>
    formatted(readmes[language][id], language, values);
