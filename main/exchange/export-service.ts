/**
 * Makes the files that go out, and reads each back before it says that it is made (exchange.md §2). The page saves the
 * file where the person chooses; nothing of it stays here.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import {
  checkBundle,
  checkRecordFile,
  checkTables,
  type ExportFault,
} from '#shared/exchange/out/check-export.ts';
import { type Chosen, chosenOf, upsertsOut } from '#shared/exchange/out/choice.ts';
import { fhirBundle, fhirJson } from '#shared/exchange/out/fhir/bundle.ts';
import { type Made, recordJson } from '#shared/exchange/out/record-json.ts';
import { type ReadmeTranslate, recordTables } from '#shared/exchange/out/record-tables.ts';
import type { ExportedFile, ExportFormat, ExportRequest } from '#shared/exchange/out/request.ts';
import { exchangeFiles as de } from '#shared/messages/de/exchange-files.ts';
import { type ExchangeFileMessages, exchangeFiles as en } from '#shared/messages/en/exchange-files.ts';
import { exchangeFiles as es } from '#shared/messages/es/exchange-files.ts';
import { exchangeFiles as fr } from '#shared/messages/fr/exchange-files.ts';
import type { EntryKind } from '#shared/record/issue.ts';
import type { Language } from '#shared/record/preferences.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { dateOf, zoneOf } from '#shared/time/wall-clock.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { sourceOfBytes } from '../files/source.ts';
import { ServiceError } from '../user-facing-error.ts';
import { hashOf } from './hash-of.ts';
import { partsOf } from './parts.ts';
import { zipOf } from './zip.ts';

const messages: Readonly<Record<Language, ExchangeFileMessages>> = { en, de, fr, es };

const translateIn =
  (language: Language): ReadmeTranslate =>
  (id, values = {}) =>
    String(new IntlMessageFormat(messages[language][id], language).format(values));

type Making = {
  readonly chosen: Chosen;
  readonly made: Made;
  readonly record: LegworkRecord;
  readonly request: ExportRequest;
};

type Kind = {
  readonly ending: string;
  readonly kind: ExportedFile['kind'];
  /** The kinds of entry that it can hold; null for all. */
  readonly holds: readonly EntryKind[] | null;
  readonly make: (making: Making) => Promise<Buffer>;
  readonly check: (bytes: Buffer, making: Making) => Promise<true | ExportFault>;
};

const takesAll = (): boolean => true;

const partsIn = (bytes: Buffer) => partsOf(sourceOfBytes('export', bytes), takesAll);

const givenAt = ({ made: { at } }: Making) => ({ zone: zoneOf(at), now: at });

async function onlyPart(bytes: Buffer) {
  const [part] = await partsIn(bytes);
  if (part === undefined) throw new ServiceError({ id: 'service.export-not-read-back' });
  return part;
}

const kinds: Readonly<Record<ExportFormat, Kind>> = {
  record: {
    ...{ ending: 'json', kind: 'application/json', holds: null },
    make: async ({ chosen, made }) => Buffer.from(recordJson(chosen, made, hashOf), 'utf8'),
    check: async (bytes, making) =>
      checkRecordFile(await onlyPart(bytes), making.chosen, { sha256: hashOf, given: givenAt(making) }),
  },
  tables: {
    ...{ ending: 'zip', kind: 'application/zip', holds: null },
    make: ({ chosen, made, request: { language } }) =>
      zipOf(recordTables(chosen, made, { language, t: translateIn(language) })),
    check: async (bytes, making) =>
      checkTables(await partsIn(bytes), making.chosen, { given: givenAt(making) }),
  },
  fhir: {
    ...{ ending: 'fhir.json', kind: 'application/fhir+json' },
    holds: ['garment', 'shift', 'wear', 'checkIn', 'treatment', 'strictEntry'],
    make: async ({ chosen, made, record, request: { hasSnomed } }) =>
      Buffer.from(fhirJson(fhirBundle(chosen, made, { sha256: hashOf, whole: record, hasSnomed })), 'utf8'),
    check: async (bytes, { chosen }) => checkBundle(await onlyPart(bytes), chosen),
  },
};

function nameOf({ format, period }: ExportRequest, at: ZonedTime): string {
  const dates = period === null ? dateOf(at) : `${period.from}-to-${period.to}`;
  const { ending } = kinds[format];
  return `legwork-${dates}.${ending}`;
}

/**
 * The file, read back and compared.
 * @throws ServiceError if what was made does not read back as the record: then no file leaves
 */
export async function exportFile(
  record: LegworkRecord,
  request: ExportRequest,
  made: Made,
): Promise<ExportedFile> {
  const chosen = chosenOf(record, request);
  const making = { chosen, made, record, request };
  const { make, check, kind, holds } = kinds[request.format];
  const bytes = await make(making);
  const verdict = await check(bytes, making);
  if (verdict !== true) {
    throw new ServiceError({ id: 'service.export-not-read-back' }, { cause: verdict });
  }
  return {
    ...{ name: nameOf(request, made.at), kind },
    base64: bytes.toString('base64'),
    entries: upsertsOut(chosen).filter((put) => holds?.includes(put.kind) ?? true).length,
  };
}
