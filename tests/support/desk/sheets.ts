/** A desk's signed sheets, as a worker gets them, and what is typed from their paper. */
import { hash } from 'node:crypto';
import { type DeskKeys, newWorkerKey } from '#main/crypto/desk-keys.ts';
import { type SheetWords, sheetOf, signSheet } from '#main/crypto/desk-sheet.ts';
import type { Api } from '#shared/contract/contract.ts';
import { fingerprintOf } from '#shared/desk/fingerprint.ts';
import type { DeskSheet } from '#shared/desk/sheet.ts';
import type { AgreedDesk } from '#shared/record/agreed-desk.ts';
import { ledgerId } from './envelopes.ts';

export const aSheet = (keys: DeskKeys, words: Partial<SheetWords> = {}): DeskSheet =>
  sheetOf(
    {
      ...{ deskName: 'Health desk', employer: 'Works', contact: 'Room 1, extension 12' },
      ...{ purpose: 'To see whether chairs and mats take standing off.', retentionWeeks: 104, threshold: 11 },
      departments: [
        { name: 'Kitchen', splitByPattern: false },
        { name: 'Ward', splitByPattern: true },
      ],
      ...{ firstWeek: '2026-W01', ledgerId },
      ...words,
    },
    keys,
  );

export const sheetText = (keys: DeskKeys, words: Partial<SheetWords> = {}): string =>
  signSheet(aSheet(keys, words), keys);

export const fingerprintIn = (sheet: DeskSheet): readonly string[] =>
  fingerprintOf(sheet, { sha256: (text) => hash('sha256', text) });

/** A desk as the record holds it once it is agreed to and read, before the first envelope. */
export const agreedDesk = (keys: DeskKeys, words: Partial<SheetWords> = {}): AgreedDesk => {
  const { publicKey, secretKey } = newWorkerKey();
  const sheet = aSheet(keys, words);
  return {
    ...{ id: sheet.ledgerId, name: sheet.deskName, signedSheet: sheetText(keys, words) },
    ...{ agreedOn: '2026-03-02', readOn: '2026-03-02', leftKeys: [], envelopes: [] },
    key: { publicKey, privateKey: secretKey },
    groups: [{ from: sheet.firstWeek, group: { department: 'Ward', pattern: 'nights' } }],
  };
};

type HandOver = Pick<Api['handOver'], 'readSheet' | 'agree'>;

/** Opens the sheet and types what its paper says. */
export async function agreeTo(handOver: HandOver, text: string): ReturnType<HandOver['agree']> {
  const read = await handOver.readSheet(text);
  if (read.kind === 'refused') throw new Error(`The sheet was refused: ${read.why}.`);
  const paper = fingerprintIn(read.sheet);
  const [one, other] = read.asked;
  return handOver.agree(text, [paper[one] ?? '', paper[other] ?? '']);
}
