/**
 * Values between the processes and the worlds of a rehearsal, as text: what a structured clone carries, and nothing
 * else. Both functions also run in the page, by their own source: they use nothing from outside.
 */
import v8 from 'node:v8';

/** @throws Error for a function, a symbol or anything else that a structured clone refuses */
export function packed(value: unknown): string {
  const pack = (each: unknown): unknown => {
    if (each === undefined) return { $: 'undefined' };
    if (typeof each === 'number' && !Number.isFinite(each)) return { $: 'number', of: String(each) };
    if (typeof each === 'function' || typeof each === 'symbol') {
      throw new Error(`An object could not be cloned: ${String(each).slice(0, 40)}`);
    }
    if (each === null || typeof each !== 'object') return each;
    if (Array.isArray(each)) return each.map(pack);
    if (each instanceof Date) return { $: 'date', of: each.getTime() };
    if (each instanceof Map || each instanceof Set)
      throw new Error('Add Map and Set where a call needs one.');
    return { $: 'object', of: Object.entries(each).map(([key, own]) => [key, pack(own)]) };
  };
  return JSON.stringify(pack(value));
}

export function unpacked(text: string): unknown {
  type Tagged = { readonly $: string; readonly of: unknown };
  const unpack = (each: unknown): unknown => {
    if (Array.isArray(each)) return each.map(unpack);
    if (each === null || typeof each !== 'object') return each;
    const { $: kind, of } = each as Tagged;
    if (kind === 'undefined') return undefined;
    if (kind === 'number') return Number(of);
    if (kind === 'date') return new Date(Number(of));
    return Object.fromEntries((of as [string, unknown][]).map(([key, own]) => [key, unpack(own)]));
  };
  return unpack(JSON.parse(text));
}

/** As Electron copies between processes. @throws DataCloneError for what cannot be copied */
export const cloned = <Value>(value: Value): Value => v8.deserialize(v8.serialize(value)) as Value;
