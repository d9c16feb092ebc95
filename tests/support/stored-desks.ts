/** The health desks of the frozen files of version 9: one in use, one that was left. */
import { hash } from 'node:crypto';
import type { AgreedDesk } from '#shared/record/agreed-desk.ts';
import { aDesk } from './entries.ts';

const keyOf = (text: string): string => hash('sha256', text, 'base64');

const sheetOf = (ledgerId: string, deskName: string): string =>
  JSON.stringify({
    sheet: {
      ...{ format: 'legwork-desk', version: 1, deskName, employer: 'Klinik am "See"' },
      ...{ contact: 'Haus 3, +49 30 1', purpose: 'Ob Pausen und Stühle helfen.\nNichts sonst.' },
      ...{ retentionWeeks: 104, threshold: 11, firstWeek: '2026-W01' },
      departments: [{ name: 'Küche', splitByPattern: true }],
      ...{ recipient: `age1${'q'.repeat(58)}`, signingKey: keyOf(ledgerId), ledgerId, formerKeys: [] },
    },
    signature: `${'A'.repeat(86)}==`,
  });

const ledger = hash('sha256', 'ledger').slice(0, 32);
const leftLedger = hash('sha256', 'left ledger').slice(0, 32);

export const storedDesks: readonly AgreedDesk[] = [
  aDesk({
    ...{ id: ledger, signedSheet: sheetOf(ledger, 'Ärztlicher "Dienst"') },
    key: { publicKey: keyOf('public'), privateKey: keyOf('private') },
    groups: [
      { from: '2026-W01', group: { department: 'Küche', pattern: 'days' } },
      { from: '2026-W10', group: { department: 'Küche', pattern: 'nights' } },
    ],
    envelopes: [
      {
        ...{ sequence: 226_000, issued: '2026-03-09', hasHeaviness: false },
        weeks: [
          { from: '2025-W51', to: '2026-W02' },
          { from: '2026-W10', to: '2026-W10' },
        ],
      },
      { sequence: 226_001, issued: '2026-03-09', hasHeaviness: false, weeks: null },
      {
        ...{ sequence: 226_300, issued: '2026-03-12', hasHeaviness: true },
        weeks: [{ from: '2026-W10', to: '2026-W10' }],
      },
    ],
  }),
  aDesk({
    ...{ id: leftLedger, name: 'Left', signedSheet: sheetOf(leftLedger, 'Left'), readOn: null, key: null },
    leftKeys: [{ publicKey: keyOf('left'), leftOn: '2026-03-11' }],
    ...{ groups: [], envelopes: [] },
  }),
];
