/**
 * The worker's side of a health desk, served (contract `handOver`). Nothing here can be undone: an earlier state of a
 * desk would number envelopes as those that are out already, or bring a deleted key back.
 */
import { randomInt } from 'node:crypto';
import type { Services } from '#shared/contract/contract.ts';
import { areGroupsTyped, fingerprintOf } from '#shared/desk/fingerprint.ts';
import { isGroupOf, type ReadDeskSheet, runsOf, withGroupFrom } from '#shared/desk/hand-over.ts';
import type { DeskSheet } from '#shared/desk/sheet.ts';
import type { Statement } from '#shared/desk/statement.ts';
import type { AgreedDesk } from '#shared/record/agreed-desk.ts';
import { upsert } from '#shared/record/change.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { Saved } from '#shared/record/revision.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { newWorkerKey, slipOf } from '../crypto/desk-keys.ts';
import { readSheet } from '../crypto/desk-sheet.ts';
import { sealEnvelope } from '../crypto/envelope.ts';
import { hashing } from '../crypto/hashing.ts';
import type { Session } from '../record/session.ts';
import { ServiceError } from '../user-facing-error.ts';
import { askedPlaces } from './asked-places.ts';
import { groupsOf, knownDeskOf, sheetOf } from './known-desk.ts';
import { offeredWeeks } from './offered.ts';
import { contentOf, nextSequence, type Sealing, statementOf, withdrawalOf } from './statement-of.ts';

export type HandOverService = Services['handOver'];

export type HandOverOptions = {
  readonly session: () => Session;
  /** Runs work on the served record, one at a time. */
  readonly write: <Answer>(work: (session: Session) => Promise<Answer>) => Promise<Answer>;
  readonly now: () => ZonedTime;
  /** The made-up diary is served: its figures go to no desk. */
  readonly isDemo: () => boolean;
  /** A whole number from 0 to below the given one, each as likely. */
  readonly randomBelow?: (end: number) => number;
};

type Held = Pick<LegworkRecord, 'desks'>;

const heldIn = ({ desks }: Held, ledgerId: string): AgreedDesk | null =>
  desks.find(({ id }) => id === ledgerId) ?? null;

const gone = (): ServiceError => new ServiceError({ id: 'service.hand-over-gone' });

type Key = NonNullable<AgreedDesk['key']>;

/** The desk with its key and its sheet. @throws ServiceError if it was left, or its sheet is not whole */
function inUse(record: Held, ledgerId: string): { desk: AgreedDesk; key: Key; sheet: DeskSheet } {
  const desk = heldIn(record, ledgerId);
  const sheet = desk === null ? null : sheetOf(desk);
  if (desk === null || desk.key === null || sheet === null) throw gone();
  return { desk, key: desk.key, sheet };
}

/** How a sheet stands to the desk of its ledger; null if the desk's key has not signed the sheet's. */
function isKnown(sheet: DeskSheet, held: AgreedDesk | null): 'no' | 'known' | 'new-key' | 'left' | null {
  const former = held === null ? null : sheetOf(held);
  if (held === null || former === null) return held?.key === null ? 'left' : 'no';
  const isSigned =
    sheet.signingKey === former.signingKey ||
    sheet.formerKeys.some(({ signingKey }) => signingKey === former.signingKey);
  if (!isSigned) return null;
  if (held.key === null) return 'left';
  const isSame = sheet.signingKey === former.signingKey && sheet.recipient === former.recipient;
  return isSame ? 'known' : 'new-key';
}

type Readable = Extract<ReadDeskSheet, { kind: 'sheet' }>;

/** The sheet as it stands to the record, without the places asked for. */
function readAgainst(
  text: string,
  record: Held,
): Omit<Readable, 'asked'> | Extract<ReadDeskSheet, { kind: 'refused' }> {
  const read = readSheet(text);
  if (!('sheet' in read)) return read;
  const { sheet } = read;
  const known = isKnown(sheet, heldIn(record, sheet.ledgerId));
  if (known === null) return { kind: 'refused', why: 'key-not-signed' };
  const hasOtherDesk = record.desks.some(({ id }) => id !== sheet.ledgerId);
  return { kind: 'sheet', sheet, isKnown: known, hasOtherDesk };
}

const newKey = (): Key => {
  const { publicKey, secretKey } = newWorkerKey();
  return { publicKey, privateKey: secretKey };
};

const envelopeName = (bytes: Uint8Array): string =>
  // It says nothing of who sealed, and no two have one name in the desk's folder.
  `legwork-${hashing.sha256(Buffer.from(bytes).toString('base64')).slice(0, 8)}.legwork-envelope`;

export function handOverService({
  session,
  write,
  now,
  isDemo,
  randomBelow = (end) => randomInt(end),
}: HandOverOptions): HandOverService {
  const places = askedPlaces(randomBelow);
  /** The highest number sealed by each public key in this process. */
  const sealed = new Map<string, number>();
  const today = () => dateOf(now());
  const recordNow = (): LegworkRecord => session().read().record;

  /** Stores a desk. Nothing of it can be undone. */
  const store = ({ change }: Session, desk: AgreedDesk): Promise<Saved> =>
    change([upsert('desk', desk)], null);

  const changeDesk = (ledgerId: string, changed: (desk: AgreedDesk, sheet: DeskSheet) => AgreedDesk) =>
    write((open) => {
      const { desk, sheet } = inUse(open.repository.read(), ledgerId);
      return store(open, changed(desk, sheet));
    });

  const sealingOf = (desk: AgreedDesk, { publicKey }: Key, sheet: DeskSheet): Sealing => {
    const sequence = nextSequence(desk.envelopes, sealed.get(publicKey) ?? 0, today());
    if (sequence === null) throw new ServiceError({ id: 'service.fault' });
    return { sheet, publicKey, sequence, now: now() };
  };

  /** Notes the envelope, then makes it: no number is ever given twice. */
  const sealFor = async (
    open: Session,
    { desk, key }: { readonly desk: AgreedDesk; readonly key: Key },
    statement: Statement,
  ): ReturnType<HandOverService['seal']> => {
    const { sequence, issued } = statement;
    const sent = 'weeks' in statement ? statement.weeks : null;
    const envelope = {
      ...{ sequence, issued },
      weeks: sent === null ? null : [...runsOf(sent.map(({ week }) => week))],
      hasHeaviness: sent?.some(({ heaviness }) => heaviness !== null) ?? false,
    };
    sealed.set(key.publicKey, sequence);
    const saved = await store(open, { ...desk, envelopes: [...desk.envelopes, envelope] });
    const bytes = await sealEnvelope(statement, { publicKey: key.publicKey, secretKey: key.privateKey });
    const base64 = Buffer.from(bytes).toString('base64');
    return { saved, name: envelopeName(bytes), base64, slip: slipOf(key.publicKey) };
  };

  const refuseDemo = (): void => {
    if (isDemo()) throw new ServiceError({ id: 'service.hand-over-demo' });
  };

  return {
    read: async () => {
      const record = recordNow();
      const desks = record.desks.flatMap((desk) => knownDeskOf(desk) ?? []);
      return { desks, offered: offeredWeeks(record, now(), true) };
    },
    readSheet: async (text) => {
      const read = readAgainst(text, recordNow());
      return read.kind === 'refused' ? read : { ...read, asked: places.draw(text) };
    },
    agree: async (text, typed) => {
      refuseDemo();
      return write(async (open) => {
        const asked = places.take(text);
        const record = open.repository.read();
        const read = readAgainst(text, record);
        if (asked === null || read.kind === 'refused') return null;
        if (!areGroupsTyped(fingerprintOf(read.sheet, hashing), asked, typed)) return null;
        const { ledgerId: id, deskName: name } = read.sheet;
        const held = heldIn(record, id);
        return store(open, {
          ...{ readOn: null, leftKeys: [], groups: [], envelopes: [] },
          ...held,
          ...{ id, name, signedSheet: text, agreedOn: today() },
          key: held?.key ?? newKey(),
        });
      });
    },
    chooseGroup: (ledgerId, chosen) =>
      changeDesk(ledgerId, (desk, sheet) => {
        if (!isGroupOf(sheet, chosen.group)) throw gone();
        return { ...desk, groups: [...withGroupFrom(groupsOf(desk), chosen)] };
      }),
    noteRead: (ledgerId) => changeDesk(ledgerId, (desk) => ({ ...desk, readOn: today() })),
    preview: async (request) => {
      const record = recordNow();
      const { desk, key, sheet } = inUse(record, request.ledgerId);
      const statement = statementOf(sealingOf(desk, key, sheet), desk, record, request);
      const json = JSON.stringify(statement, null, 2);
      const { weeks, sequence, issued } = statement;
      return { weeks, sequence, issued, json, content: contentOf(statement) };
    },
    seal: async (request, content) => {
      refuseDemo();
      return write((open) => {
        const record = open.repository.read();
        const { desk, key, sheet } = inUse(record, request.ledgerId);
        const statement = statementOf(sealingOf(desk, key, sheet), desk, record, request);
        const isAsRead = desk.readOn !== null && contentOf(statement) === content;
        if (!isAsRead) throw new ServiceError({ id: 'service.hand-over-changed' });
        return sealFor(open, { desk, key }, statement);
      });
    },
    withdraw: async (ledgerId) => {
      refuseDemo();
      return write((open) => {
        const { desk, key, sheet } = inUse(open.repository.read(), ledgerId);
        return sealFor(open, { desk, key }, withdrawalOf(sealingOf(desk, key, sheet)));
      });
    },
    leave: (ledgerId) =>
      write(async (open) => {
        const desk = heldIn(open.repository.read(), ledgerId);
        if (desk === null) throw gone();
        const { key } = desk;
        const left = key === null ? [] : [{ publicKey: key.publicKey, leftOn: today() }];
        const saved = await store(open, { ...desk, key: null, leftKeys: [...desk.leftKeys, ...left] });
        await open.backups.forgetKeys(open.repository.read().desks);
        return saved;
      }),
  };
}
