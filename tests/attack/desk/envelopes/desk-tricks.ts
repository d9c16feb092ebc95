/** What else may be tried at a desk: slips, sheets, folders that are copied, archives of rubbish. */
import { hash, randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { newDeskKeys, slipOf } from '#main/crypto/desk-keys.ts';
import { readSheet, sheetOf, signSheet } from '#main/crypto/desk-sheet.ts';
import { openEnvelope } from '#main/crypto/envelope.ts';
import { hashing } from '#main/crypto/hashing.ts';
import { filesInArchive } from '#main/desk/take-in/archive-files.ts';
import { batchesOf, openFiles } from '#main/desk/take-in/found-file.ts';
import { sourceOfBytes } from '#main/files/source.ts';
import { admit } from '#shared/desk/admission.ts';
import { closeWeek } from '#shared/desk/closing.ts';
import { areGroupsTyped, fingerprintGroups, fingerprintOf } from '#shared/desk/fingerprint.ts';
import { markOf, newLedger } from '#shared/desk/ledger.ts';
import type { DeskState } from '#shared/desk/state.ts';
import { takeIn } from '#shared/desk/take-in.ts';
import type { Random } from '../../../faults/random.ts';
import {
  arrival,
  contentOf,
  emptyDesk,
  ledgerId,
  newWorker,
  sentWeek,
  type World,
} from '../../../support/desk/envelopes.ts';
import { blowNames, blows } from './blows.ts';
import type { Siege } from './siege.ts';

export type Trick = (siege: Siege, random: Random, times: number) => Promise<readonly string[]>;

async function deskWith({ keys, sealed }: World, count: number): Promise<DeskState> {
  const { recipient, signing } = keys;
  const firstWeek = '2026-W01';
  const ledger = newLedger({ ledgerId, recipient, signingKey: signing.publicKey, firstWeek }, hashing);
  const opened = [];
  for (let at = 0; at < count; at += 1) {
    const weeks = ['2026-W01', '2026-W02', '2026-W03'].map((week) => sentWeek(week));
    opened.push(await openEnvelope(await sealed(newWorker(), { weeks }), keys));
  }
  return takeIn(emptyDesk({ ledger }), opened, arrival).state;
}

const slipOfAny = (random: Random): string => String(random.whole(0, 99_999_999)).padStart(8, '0');

/** Nobody comes in by a slip that is not the one of somebody who waits, however near it is. */
const slips: Trick = async ({ desks }, random, times) => {
  const state = await deskWith(desks.desk, 3);
  const own = new Set([...state.persons.values()].map(({ publicKey }) => slipOf(publicKey)));
  const near = [...own].flatMap((slip) => [slip.slice(1), `${slip}0`, slip.split('').reverse().join('')]);
  const tried = [...near, ...Array.from({ length: times * 20 }, () => slipOfAny(random))];
  return tried
    .filter((slip) => !own.has(slip))
    .flatMap((slip) => {
      const { state: after, answer } = admit(state, slip, arrival, slipOf);
      return answer === 'nobody' && after === state ? [] : [`the slip ${slip}: ${answer}`];
    });
};

/** A sheet with the name of a desk and another key reads well, and is not agreed to by what stands on the paper. */
const sheets: Trick = async ({ desks: { desk } }, random, times) => {
  const { words, firstWeek } = emptyDesk();
  const said = { ...words, firstWeek, ledgerId };
  const sha256 = (text: string): string => hash('sha256', text);
  const paper = fingerprintOf(sheetOf(said, desk.keys), { sha256 });
  const faults: string[] = [];
  for (let at = 0; at < times; at += 1) {
    const keys = await newDeskKeys();
    const forged = readSheet(signSheet(sheetOf(said, keys), keys));
    if ('kind' in forged) {
      faults.push(`a sheet under the same name: ${forged.why}`);
      continue;
    }
    const fingerprint = fingerprintOf(forged.sheet, { sha256 });
    const one = random.whole(0, fingerprintGroups - 1);
    const other = (one + random.whole(1, fingerprintGroups - 1)) % fingerprintGroups;
    const typed = [paper[one] ?? '', paper[other] ?? ''] as const;
    if (!areGroupsTyped(paper, [one, other], typed))
      faults.push(`the paper's own groups at ${one}, ${other}`);
    if (areGroupsTyped(fingerprint, [one, other], typed)) faults.push(`a forged sheet at ${one}, ${other}`);
  }
  return faults;
};

const admittedAll = (state: DeskState): DeskState => ({
  ...state,
  persons: new Map([...state.persons].map(([id, held]) => [id, { ...held, admittedOn: arrival }])),
});

function closed(state: DeskState, weeks: readonly string[]): DeskState {
  let after = state;
  for (const week of weeks) {
    const result = closeWeek(after, week, '2026-06-01', hashing);
    if (result.kind === 'refused') throw new Error(`${week}: ${result.why}`);
    after = result.state;
  }
  return after;
}

/** A folder that is copied and closed with other envelopes has another mark; closed alike, it has the same. */
const copies: Trick = async ({ desks: { desk } }) => {
  const weeks = ['2026-W01', '2026-W02', '2026-W03'];
  const state = admittedAll(await deskWith(desk, 12));
  const mark = (each: DeskState): string => JSON.stringify(markOf(each, hashing));
  const [whole, again] = [closed(state, weeks), closed(state, weeks)];
  const [without] = [...state.persons.keys()];
  const fewer = { ...state, persons: new Map([...state.persons].filter(([id]) => id !== without)) };
  const other = closed(fewer, weeks);
  const faults = [];
  if (mark(whole) !== mark(again)) faults.push('the same folder, closed alike, has another mark');
  if (mark(whole) === mark(other)) faults.push('a copied folder, closed with others, has the same mark');
  return faults;
};

/** An archive of bad files, with one that is right among them: each has its verdict, and only that one an effect. */
const archive: Trick = async ({ desks }, random, times) => {
  const { desk } = desks;
  const [victim, attacker] = [newWorker(), newWorker()];
  const genuine = await desk.sealed(victim, { sequence: 9 });
  // Each kind is made once, and then repeated with other noise around it.
  const made = [];
  for (const name of blowNames) {
    if (name === 'too large') continue;
    made.push(await blows[name].make({ ...desks, random, victim, attacker, next: 9, genuine }));
  }
  const zip = new ZipFile();
  const count = times * 10;
  for (let at = 0; at < count; at += 1) {
    const bytes = random.chance(0.5) ? made[at % made.length] : randomBytes(random.whole(0, 400));
    zip.addBuffer(Buffer.from(bytes ?? ''), `bad/${at}.legwork-envelope`, { compress: false });
  }
  zip.addBuffer(Buffer.from(genuine), 'right.legwork-envelope', { compress: false });
  zip.end();
  const source = sourceOfBytes('week.zip', await buffer(zip.outputStream));
  let state = emptyDesk();
  const before = contentOf(state);
  const faults: string[] = [];
  let files = 0;
  for await (const batch of batchesOf(filesInArchive(source))) {
    const { state: after, verdicts } = takeIn(state, await openFiles(batch, desk.keys), arrival);
    for (const [at, { name }] of batch.entries()) {
      files += 1;
      const isRight = name === 'right.legwork-envelope';
      if ((verdicts[at]?.kind === 'received') !== isRight)
        faults.push(`${name}: ${JSON.stringify(verdicts[at])}`);
    }
    if (after !== state && after.persons.size !== 1) faults.push('a bad file had an effect');
    state = after;
  }
  if (files !== count + 1) faults.push(`${files} of ${count + 1} files have a verdict`);
  if (contentOf({ ...state, persons: new Map() }) !== before) faults.push('the desk is not as it was');
  return faults;
};

export const tricks = { slips, sheets, copies, archive } as const satisfies Record<string, Trick>;
