/** The girths of a period: the first and the last of each place, beside the error of a tape. */
import type { Translate } from '../messages/catalogue.ts';
import { formatNumber, shortDate } from '../messages/dates.ts';
import { formatLength, inUnit, type LengthUnit } from '../messages/length.ts';
import { type CheckIn, type GirthName, girthNames } from '../record/check-in.ts';
import type { CalendarDate } from '../time/zoned-time.ts';
import type { Block, Row } from './document.ts';
import type { Period } from './request.ts';

/** A tape is off by about half a centimetre (E8.08). */
export const tapeErrorCm = 0.5;

type Measure = { readonly date: CalendarDate; readonly cm: number };

const order = ['morning', 'afterWork', 'evening'] as const;

/** The measures of a place within the period, in order of time. */
function measuresOf(checkIns: readonly CheckIn[], name: GirthName, { from, to }: Period): readonly Measure[] {
  return checkIns
    .filter(({ date }) => from <= date && date <= to)
    .toSorted((a, b) => a.date.localeCompare(b.date) || order.indexOf(a.when) - order.indexOf(b.when))
    .flatMap(({ date, girthCm }) => {
      const cm = girthCm[name];
      return cm === undefined ? [] : [{ date, cm }];
    });
}

function rowOf(measures: readonly Measure[], name: string, unit: LengthUnit, t: Translate): Row {
  const [first, last] = [measures[0] as Measure, measures.at(-1) as Measure];
  const at = ({ date, cm }: Measure): string =>
    t('report.girth.at', { length: formatLength(cm, unit), date: shortDate(date) });
  if (measures.length === 1) return { name, cells: [at(first), t('report.none'), t('report.none')] };
  // Lengths are kept to 0.01 cm.
  const changeCm = Math.round((last.cm - first.cm) * 100) / 100;
  const size = formatNumber(Math.abs(inUnit(changeCm, unit)), 1);
  const change = `${changeCm < 0 ? '−' : '+'}${size}`;
  const isWithin = Math.abs(changeCm) <= tapeErrorCm;
  return {
    name,
    cells: [at(first), at(last), isWithin ? t('report.girth.within', { change }) : change],
  };
}

export function girthBlocks(
  checkIns: readonly CheckIn[],
  period: Period,
  unit: LengthUnit,
  t: Translate,
): readonly Block[] {
  const title = t('report.girth', { unit });
  const rows = girthNames.flatMap((name) => {
    const measures = measuresOf(checkIns, name, period);
    return measures.length === 0 ? [] : [rowOf(measures, t(`checkIn.${name}`), unit, t)];
  });
  if (rows.length === 0) {
    return [
      { kind: 'heading', level: 2, text: title },
      { kind: 'paragraph', text: t('report.girth.none'), weight: 'note' },
    ];
  }
  const error = formatNumber(inUnit(tapeErrorCm, unit), 1);
  return [
    { kind: 'heading', level: 2, text: title },
    {
      kind: 'table',
      caption: '',
      continued: t('report.continued', { caption: title }),
      columns: [
        { name: t('report.girth.place'), share: 2.2 },
        { name: t('report.girth.first'), share: 2.4 },
        { name: t('report.girth.last'), share: 2.4 },
        { name: t('report.girth.change'), share: 2.4 },
      ],
      rows,
    },
    { kind: 'paragraph', text: t('report.girth.what', { error, unit }), weight: 'note' },
  ];
}
