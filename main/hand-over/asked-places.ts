/**
 * Which two groups of a sheet's fingerprint the worker was asked for. They are drawn anew at each reading: whoever
 * forges a sheet cannot know which groups must be right (desk.md §2). In memory alone.
 */
import { fingerprintGroups } from '#shared/desk/fingerprint.ts';
import { hashing } from '../crypto/hashing.ts';

export type Places = readonly [number, number];

export type AskedPlaces = {
  /** Draws two different places, 0 to 9, for this text. */
  readonly draw: (text: string) => Places;
  /** Takes what was drawn: each drawing is answered once. Null if nothing was. */
  readonly take: (text: string) => Places | null;
};

/** Sheets that are being read at one time, in all windows. */
const mostRemembered = 20;

/** @param randomBelow a whole number from 0 to below the given one, each as likely */
export function askedPlaces(randomBelow: (end: number) => number): AskedPlaces {
  const asked = new Map<string, Places>();
  return {
    draw: (text) => {
      const name = hashing.sha256(text);
      const first = randomBelow(fingerprintGroups);
      const second = (first + 1 + randomBelow(fingerprintGroups - 1)) % fingerprintGroups;
      const places: Places = first < second ? [first, second] : [second, first];
      asked.delete(name);
      asked.set(name, places);
      const [oldest] = asked.keys();
      if (asked.size > mostRemembered && oldest !== undefined) asked.delete(oldest);
      return places;
    },
    take: (text) => {
      const name = hashing.sha256(text);
      const places = asked.get(name) ?? null;
      asked.delete(name);
      return places;
    },
  };
}
