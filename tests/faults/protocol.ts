/** What a victim is told on its command line, and the lines by which it tells what it does. */
import type { Operation } from './model.ts';

export const randomWorks = [
  'saves',
  'backups',
  'restores',
  'vault changes',
  'migrations',
  'erasing',
] as const;
export type RandomWork = (typeof randomWorks)[number];

export type VictimOrder = {
  readonly dataFolder: string;
  /** An existing folder for copies outside the data folder. */
  readonly outside: string;
  readonly seed: number;
  /** Opens the vault; null where there is none. */
  readonly passphrase: string | null;
  /** The time on its clock when it begins, in ms since 1970. */
  readonly clockMs: number;
  readonly work:
    | { readonly kind: 'random'; readonly of: RandomWork }
    | { readonly kind: 'given'; readonly operations: readonly Operation[] }
    /** Opens nothing itself: one case after another of a disk that is full from some call on. */
    | {
        readonly kind: 'full-disk';
        /** Null: the disk is full when the folder is opened. */
        readonly operation: Operation | null;
        /** Folder to copy each case from; the cases lie beside `dataFolder`, as `dataFolder` + number. */
        readonly template: string;
      }
    /** Saves until it is refused, and a few times more. */
    | { readonly kind: 'until-refused' };
  /** Dies at this call that changes the disk, counted from the stage on; null to be killed or to end by itself. */
  readonly dieAt: { readonly call: number; readonly stage: 'opening' | 'working' } | null;
};

export type VictimLine =
  | { readonly at: 'begun' }
  | { readonly at: 'open' }
  | { readonly at: 'intent'; readonly operation: Operation }
  /** Acknowledged: the first intent that was not yet. `copy` is the id of a copy that was made. */
  | { readonly at: 'done'; readonly backup: string | null }
  | { readonly at: 'refused'; readonly message: string; readonly isForUser: boolean }
  /** How many calls changed the disk since the stage of `dieAt`. */
  | { readonly at: 'calls'; readonly count: number }
  /** One case of a full disk is over, and with space again the save after it was acknowledged. */
  | {
      readonly at: 'case';
      readonly folder: string;
      readonly wasAcknowledged: boolean;
      readonly faults: readonly string[];
    };

/** What is saved once there is space again. */
export const saveAfterwards: Operation = {
  kind: 'change',
  changes: [{ action: 'upsert', kind: 'dayOff', entry: { date: '2026-10-01' } }],
};

export const passphrases = [
  'correct horse battery',
  'staple of the second vault',
  'a third one, with ünïcode',
] as const;

/** The moment as the services take it. Not the zone of the entries: that one must not be read in a sealed folder. */
export const clockAt = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}+00:00[UTC]`;

/** 24 November 2026, 08:00 UTC. */
export const firstClockMs = Date.UTC(2026, 10, 24, 8);

/** The day after: when the operation of a scenario is done. */
export const operationMs = firstClockMs + 86_400_000;
