/** What the model refuses of a wear entry (model.md §2). */
import type { DiaryEntries } from '../record/record.ts';
import type { Wear } from '../record/wear.ts';
import { epochSecondsOf } from '../time/instants.ts';
import { datesAround, doOverlap, type Said, type Span } from './issue-parts.ts';

/** What is still worn may go on for ever: nothing can be put on over it. */
const spanOfWear = ({ on, off }: Wear): Span => ({
  start: epochSecondsOf(on),
  end: off === undefined ? Number.POSITIVE_INFINITY : epochSecondsOf(off),
});

const shareLeg = (a: Wear, b: Wear): boolean => a.legs === b.legs || a.legs === 'both' || b.legs === 'both';

/** The problems of a wear entry whose times exist. */
export function wearIssues(wear: Wear, record: DiaryEntries): Said[] {
  const said: Said[] = [];
  const span = spanOfWear(wear);
  if (!record.garments.some((garment) => garment.id === wear.garmentId)) {
    said.push({
      field: 'garmentId',
      reason: 'unknown-garment',
      message: 'This stocking is not in your list.',
    });
  }
  if (span.end <= span.start) {
    said.push({
      field: 'off',
      reason: 'off-not-after-on',
      message: 'The stocking comes off before it went on.',
    });
    return said;
  }
  const { first, after } = datesAround(wear.on, wear.off ?? wear.on);
  const isNear = (other: Wear): boolean =>
    (wear.off === undefined || other.on < after) && (other.off === undefined || other.off >= first);
  const isWornTwice = record.wear.some(
    (other) =>
      isNear(other) &&
      other.id !== wear.id &&
      other.garmentId === wear.garmentId &&
      shareLeg(other, wear) &&
      doOverlap(span, spanOfWear(other)),
  );
  if (isWornTwice) {
    said.push({
      field: 'on',
      reason: 'worn-twice-at-once',
      message: 'The same stocking is already logged on this leg for part of this time.',
    });
  }
  return said;
}
