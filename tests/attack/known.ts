/** What an insider could know of the folders under attack: words by field, and calls that the folders would take. */
import type { SpokenPayload } from '#shared/record/strict-entry.ts';
import type { Treatment } from '#shared/record/treatment.ts';
import { utcOf } from '#shared/time/instants.ts';
import { zonedTimeOf } from '#shared/time/wall-clock.ts';
import { lineName } from '../faults/made-up.ts';
import { deskSetup } from '../support/desk-workers.ts';
import { aTreatment } from '../support/strict-entries.ts';
import type { RightInputs } from './attacks.ts';
import type { Messages } from './from-schema.ts';
import { passphrase, type Starts } from './starts.ts';

/** Stands for the world's own path in a call, so that both doors get the same call in a world of their own. */
export const rootMark = '/legwork-world';

/** Hours of a year around the small diary's. */
const moments = Array.from({ length: 40 }, (_, index) =>
  zonedTimeOf(
    Date.UTC(2025, 11, 30) / 1000 + index * 7 * 3600,
    index % 5 === 0 ? 'Asia/Tokyo' : 'Europe/Berlin',
  ),
);

/** Hours of the treatment, before the siege and after it. */
const treatmentHours = [...Array(30).keys()].map(
  (index) => Date.UTC(2026, 2, 2, 12) / 1000 + index * 3 * 3600,
);

/** What an insider could know, by field. */
export const knownMessages = ({ backupId, recoveryCode }: Starts): Messages['known'] => ({
  passphrase: [passphrase, passphrase, `${passphrase} not`],
  newPassphrase: [passphrase, 'short'],
  recoveryCode: [recoveryCode, recoveryCode.toLowerCase()],
  word: ['ERASE', 'erase'],
  folder: [
    `${rootMark}/named`,
    `${rootMark}/named`,
    `${rootMark}/outside`,
    rootMark,
    `${rootMark}/data`,
    `${rootMark}/data/backups`,
    `${rootMark}/named/../outside`,
    `${rootMark}/nowhere`,
    `${rootMark}/outside/secret.json`,
    'named',
    './named',
    'outside/../named',
  ],
  id: [
    backupId,
    backupId,
    `${backupId}x`,
    's0',
    's1',
    'g1',
    'w1',
    'constructor',
    '2026-03-02',
    '2026-03-02 evening',
    'left-2026',
    'line-1',
  ],
  treatmentId: ['left-2026', 'left-2026', 'left-2026', 'toString'],
  target: ['line-1', 'line-2', 'line-3', lineName(4), '__proto__'],
  at: treatmentHours.map(utcOf),
  garmentId: ['g1', 'g1', 'toString'],
  date: ['2026-03-02', '2026-03-03'],
  '': [...moments, '07:30', '2026-03-02'],
});

const morning = '2026-03-05T09:00:00+01:00[Europe/Berlin]';

/** Of the day on which the siege begins: under way in a folder that has none, or once the other one is ended. */
function nextTreatment(id: string): Omit<Treatment, 'enteredAt'> {
  const { enteredAt: _, ...next } = aTreatment({
    ...{ id, treatedAt: morning },
    plan: { ...aTreatment().plan, start: morning },
  });
  return next;
}

/** What the small diary's log takes next. */
const nextPayloads: readonly SpokenPayload[] = [
  { kind: 'confirm', at: '2026-03-05T08:00:00Z' },
  { kind: 'off', at: '2026-03-05T08:00:00Z', reason: 'pain' },
  { kind: 'sign' },
  { kind: 'end', at: '2026-03-05T08:00:00Z', by: 'clinic', reason: 'A rash' },
];

/** Calls that more than one field must be right for. */
export function rightInputs({ backupId, recoveryCode }: Starts): RightInputs {
  const { firstWeek: _, ...deskWords } = deskSetup;
  const place = { id: backupId, folder: `${rootMark}/named` };
  return {
    'strict.start': ['right-2026', 'next-2026'].map((id) => [nextTreatment(id)]),
    'strict.say': nextPayloads.map((payload) => ['left-2026', [payload]]),
    'desk.make': [[deskSetup, passphrase, recoveryCode]],
    'desk.setWords': [[deskWords], [{ ...deskWords, threshold: 20 }]],
    'desk.writeBackupTo': [[place.folder], [`${rootMark}/data`]],
    'desk.changeRecoveryCode': [[passphrase, recoveryCode]],
    'desk.unlockByCode': [[recoveryCode, passphrase]],
    'desk.closeWeek': [['2026-W01'], ['2026-W02']],
    'backups.difference': [[place]],
    'backups.restore': [
      [place, 'missing'],
      [place, 'whole', 'Restored'],
    ],
    'vault.turnOn': [[passphrase, recoveryCode]],
    'vault.changeRecoveryCode': [[passphrase, recoveryCode]],
    'vault.unlockByCode': [[recoveryCode, passphrase]],
  };
}
