/** A file that comes in, in words. */

import type { Skipped, Warning } from '#shared/exchange/found.ts';
import type { Preview } from '#shared/exchange/preview.ts';
import type { Replaced } from '#shared/exchange/proposal.ts';
import { postureOfSegments } from '#shared/exposure/posture.ts';
import type { Upsert } from '#shared/record/change.ts';
import type { Shift } from '#shared/record/shift.ts';
import { formatDuration } from '../../messages/duration.ts';
import { issueMessage } from '../../messages/issue-messages.ts';
import { localized } from '../../messages/localized-message.ts';
import type { Translate } from '../../messages/use-messages.ts';
import { entryInWords } from '../../parts/data-words.ts';

const sizeOf = (preview: Preview): number =>
  preview.added.count + preview.replaced.count + preview.kept.count + preview.same + preview.refused.count;

/** What the file is: `Roster, 214 shifts`. */
export function headInWords(preview: Preview, t: Translate): string {
  const format = t(`exchange.format.${preview.format}`);
  // What it holds is not known before.
  if (preview.questions.length > 0) return format;
  switch (preview.format) {
    case 'roster':
    case 'timesheet':
      return t('exchange.head.shifts', { format, count: preview.shifts });
    case 'legwork-record':
    case 'legwork-tables':
      return t('exchange.head.entries', { format, count: sizeOf(preview) });
    case 'activpal':
      return t('exchange.head.during', { format, count: sizeOf(preview) });
    case 'apple-health':
    case 'fitbit':
    case 'samsung':
      return t('exchange.head.during', { format, count: preview.movement.count });
  }
}

export const warningInWords = (warning: Warning, t: Translate): string => {
  switch (warning.kind) {
    case 'encoding':
      return t(`exchange.warning.${warning.encoding}`);
    case 'zone-taken':
      return t('exchange.warning.zone-taken', { zone: zoneInWords(warning.zone) });
    case 'cut':
      return t('exchange.warning.cut');
  }
};

/** `America/New York` */
export const zoneInWords = (zone: string): string => zone.replaceAll('_', ' ');

const figureNames = ['standing', 'walking', 'longest'] as const;
type Figures = Readonly<Record<(typeof figureNames)[number], string>>;

/** Minutes as they are shown; those of a shift with a timeline come from that. */
function figuresOf(shift: Shift): Figures {
  const { standingMinutes, walkingMinutes, longestStandMinutes } =
    shift.segments === undefined ? shift : postureOfSegments(shift.segments);
  return {
    standing: formatDuration(standingMinutes),
    walking: formatDuration(walkingMinutes),
    longest: formatDuration(longestStandMinutes),
  };
}

/** @param isShown whether this figure is told */
function figuresInWords(
  shift: Shift,
  t: Translate,
  isShown: (name: keyof Figures) => boolean = () => true,
): string {
  const own = figuresOf(shift);
  const shown = figureNames.filter(isShown).map((name) => t(`exchange.figure.${name}`, { value: own[name] }));
  const figures = shown.join(', ');
  return shift.segments === undefined ? figures : t('exchange.timeline', { figures });
}

/** What an entry holds beside its times. */
function detailOf(put: Upsert, t: Translate): string {
  if (put.kind === 'shift') return figuresInWords(put.entry, t);
  if (put.kind === 'plannedShift') return put.entry.summary;
  return '';
}

export function entryWithDetail(put: Upsert, t: Translate): string {
  const [entry, detail] = [entryInWords(put, t), detailOf(put, t)];
  return detail === '' ? entry : t('exchange.named', { entry, detail });
}

/** The details in which two entries of the same times differ. */
function detailsOf({ here, there }: Replaced, t: Translate): readonly [string, string] {
  if (here.kind !== 'shift' || there.kind !== 'shift') return [detailOf(here, t), detailOf(there, t)];
  const [own, others] = [figuresOf(here.entry), figuresOf(there.entry)];
  const isTimeline = there.entry.segments !== undefined || here.entry.segments !== undefined;
  const isShown = (name: keyof Figures): boolean => isTimeline || own[name] !== others[name];
  return [figuresInWords(here.entry, t, isShown), figuresInWords(there.entry, t, isShown)];
}

/** How an entry of the diary and that of the file differ: `kept` as it is, or `replaced`. */
export const differenceInWords =
  (fate: 'kept' | 'replaced') =>
  (each: Replaced, t: Translate): string => {
    const [entry, others] = [entryInWords(each.here, t), entryInWords(each.there, t)];
    const [here, there] = detailsOf(each, t);
    if (entry !== others) {
      const there = entryWithDetail(each.there, t);
      return t(`exchange.differs.${fate}`, { here: entryWithDetail(each.here, t), there });
    }
    if (here === there) return t('exchange.differs', { entry });
    return `${entry}. ${t(`exchange.differs.${fate}`, { here: here || '–', there: there || '–' })}`;
  };

export const refusedInWords = ({ put, issue }: Preview['refused']['first'][number], t: Translate): string =>
  t('exchange.refusedEntry', { entry: entryInWords(put, t), reason: localized(issueMessage(issue), t) });

function whereInWords({ where }: Skipped, t: Translate): string | null {
  if (where.line !== undefined && where.file !== undefined) {
    return t('exchange.where.fileLine', { file: where.file, line: where.line });
  }
  return where.line === undefined ? (where.file ?? null) : t('exchange.where.line', { line: where.line });
}

/** `Line 12: It has no date. “-”` */
export function skippedInWords(skipped: Skipped, t: Translate): string {
  const where = whereInWords(skipped, t);
  const reason = t(`exchange.skipped.${skipped.reason}`);
  const said = where === null ? reason : t('exchange.skippedAt', { where, reason });
  const text = skipped.text ?? skipped.where.uid;
  const quoted = text === undefined || text === '' ? said : t('exchange.quoted', { said, text });
  const { count = 1 } = skipped;
  return count > 1 ? t('exchange.times', { said: quoted, count }) : quoted;
}

/** How many things of a file are left out, of those that are listed and those beyond. */
export const skippedCount = ({ first, count }: Preview['skipped']): number =>
  first.reduce((sum, each) => sum + (each.count ?? 1), 0) + count - first.length;

/** Both ways to read a date such as `03/04/2026`, as ISO dates; null if it is written in another way. */
export function bothOrders(
  example: string,
): { readonly dayFirst: string; readonly monthFirst: string } | null {
  const [, first = '', second = '', year = ''] =
    /^\s*(\d{1,2})\D(\d{1,2})\D(\d{4}|\d{2})(?!\d)/.exec(example) ?? [];
  if (first === '') return null;
  const whole = year.length === 2 ? `20${year}` : year;
  const two = (text: string): string => text.padStart(2, '0');
  return {
    dayFirst: `${whole}-${two(second)}-${two(first)}`,
    monthFirst: `${whole}-${two(first)}-${two(second)}`,
  };
}
