/** Wipes the keys that a call makes or copies for itself, when the call ends or fails. */
import type { DataKey } from './encryption.ts';

/** Registers a key of the call and returns it. */
export type OwnKey = <Key extends DataKey | null>(key: Key) => Key;

/** @param work gets the function that notes each key; the open vault's own key must not be given to it */
export async function withOwnKeys<Result>(work: (own: OwnKey) => Promise<Result>): Promise<Result> {
  const keys: DataKey[] = [];
  try {
    return await work((key) => {
      if (key !== null) keys.push(key);
      return key;
    });
  } finally {
    for (const { bytes } of keys) bytes.fill(0);
  }
}

/** Copies the key, for work that may continue after a lock has wiped the vault's own key. */
export function copyOfKey(key: DataKey): DataKey;
export function copyOfKey(key: DataKey | null): DataKey | null;
export function copyOfKey(key: DataKey | null): DataKey | null {
  return key && { id: key.id, bytes: Uint8Array.from(key.bytes) };
}
