import { expect, test } from 'vitest';
import { plainCodec } from '#main/crypto/codec.ts';
import { createWriter } from '#main/files/writer.ts';
import { openRecord } from '#main/record/open.ts';
import { recordOf } from '#main/record/partitions.ts';
import { issuesOfRecord } from '#shared/rules/record-issues.ts';
import { sampleRecord, writeRecord } from '../../support/sample-record.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const oneYear = { seed: 7, from: '2024-01-01', to: '2024-12-31' };

test('twenty years are 7,300 shifts with their stockings', () => {
  const record = sampleRecord({ seed: 7, from: '2006-01-01', to: '2025-12-31' });
  expect(record.shifts).toHaveLength(7300);
  expect(record.wear).toHaveLength(7300);
});

test('the app would accept every entry', () => {
  expect(issuesOfRecord(sampleRecord(oneYear))).toEqual([]);
});

test('a seed fixes the record, and another seed makes another', () => {
  const record = sampleRecord(oneYear);
  expect(sampleRecord(oneYear)).toEqual(record);
  expect(sampleRecord({ ...oneYear, seed: 8 })).not.toEqual(record);
});

test('the app opens the files that it is written to as the same record', async () => {
  const folder = await tempFolder();
  const record = sampleRecord({ ...oneYear, from: '2023-12-01' });
  await writeRecord(folder, record);
  const writer = {
    ...createWriter({ folder, pause: async () => undefined, keepOthers: async () => undefined }),
    write: () => Promise.reject(new Error('Nothing is to be written.')),
  };
  const opened = await openRecord({
    folder,
    codec: plainCodec,
    now: '2025-01-01T00:00:00Z[UTC]',
    writer,
    copiedRevision: 0,
  });
  expect(opened).toMatchObject({ state: 'open', notices: [], dirty: new Set() });
  expect(opened.state === 'open' && recordOf(opened.partitions)).toEqual(record);
});
