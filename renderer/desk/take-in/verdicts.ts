/** What became of the files: how many of each verdict, and the files in the order in which they are read. */
import { type Receipt, type Refusal, receipts, refusals } from '#shared/desk/statement.ts';
import type { TakenFile } from '#shared/desk/view.ts';
import type { Translate } from '../../messages/use-messages.ts';

/** `not-readable`: this machine does not let the page read the file. */
export type VerdictKey = Refusal | Receipt | 'not-readable';

export type JudgedFile = { readonly name: string; readonly key: VerdictKey };

export const judged = ({ name, verdict }: TakenFile): JudgedFile => ({
  name,
  key: verdict.kind === 'refused' ? verdict.why : verdict.receipt,
});

/** What asks for something comes first: refused, then disputed and waiting. */
const order: readonly VerdictKey[] = [
  'not-readable',
  ...refusals,
  'disputed',
  'waiting',
  ...receipts.filter((receipt) => receipt !== 'disputed' && receipt !== 'waiting'),
];

export type VerdictGroup = { readonly key: VerdictKey; readonly names: readonly string[] };

/** The files by verdict, each group in the order of arrival. Linear in the number of files. */
export function verdictGroups(files: readonly JudgedFile[]): readonly VerdictGroup[] {
  const names = new Map<VerdictKey, string[]>();
  for (const { name, key } of files) {
    const list = names.get(key);
    if (list === undefined) names.set(key, [name]);
    else list.push(name);
  }
  return order.flatMap((key) => {
    const list = names.get(key);
    return list === undefined ? [] : [{ key, names: list }];
  });
}

const received: ReadonlySet<VerdictKey> = new Set(receipts);
export const isRefused = (key: VerdictKey): boolean => !received.has(key);

export const verdictInWords = (key: VerdictKey, t: Translate): string => t(`desk.verdict.${key}`);

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
/** A name that a spreadsheet would take for a formula. */
const asText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** A line a file, for a spreadsheet. */
export const verdictTable = (groups: readonly VerdictGroup[], t: Translate): string =>
  [
    [t('desk.takeIn.file'), t('desk.takeIn.verdict')],
    ...groups.flatMap(({ key, names }) => names.map((name) => [asText(name), verdictInWords(key, t)])),
  ]
    .map((cells) => cells.map(quoted).join(','))
    .join('\r\n');
