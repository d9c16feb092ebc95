/** The sheet for the fridge: the plan, boxes to tick, the numbers to call and the signs. It is filled in by hand. */
import { signsOfLevel } from '../evidence/warning-signs.ts';
import type { Translate } from '../messages/catalogue.ts';
import { clockTime, weekdayDate } from '../messages/dates.ts';
import { questionsOf } from '../strict/days.ts';
import { courseOf, detailsOf, type TreatmentLog } from '../strict/treatment-log.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { legsInWords } from '../words/plan-in-words.ts';
import { boxDays, planOnSheet, rulesOnSheet, walksADay } from '../words/sheet-in-words.ts';
import { visitInWords } from '../words/summary-facts.ts';
import type { Block, Cell, ReportDocument } from './document.ts';
import { identityFields } from './head-blocks.ts';
import type { RequestOf } from './request.ts';

/** The levels of the card on which the patient calls at once; the whole card is printed apart. */
const callLevels = ['A', 'B'] as const;

const questionLines = 2;

function numbers(log: TreatmentLog, t: Translate): Block {
  const { clinic, emergency } = detailsOf(log);
  return {
    kind: 'figures',
    figures: [
      { name: t('strictRecord.sheet.emergency'), value: emergency.number, notes: [] },
      {
        name: clinic.name === '' ? t('strictRecord.sheet.clinic') : clinic.name,
        ...{ value: clinic.phone, notes: [] },
      },
      { name: t('strictRecord.sheet.night'), value: clinic.nightPhone, notes: [] },
    ].filter(({ value }) => value !== ''),
  };
}

function boxes(log: TreatmentLog, now: ZonedTime, t: Translate): Block {
  const days = boxDays(log, now);
  const { checkInTimes } = detailsOf(log);
  const planDays = courseOf(log).calendar.days.length;
  const hasWalks = days.some(({ date }) => walksADay(log, date) > 0);
  const caption =
    days.length < planDays
      ? t('strictRecord.sheet.boxesOf', {
          ...{ fromDay: days[0]?.day ?? 1, toDay: days.at(-1)?.day ?? planDays, days: planDays },
        })
      : t('strictRecord.sheet.boxes');
  const boxesOf = (count: number): Cell => ({ boxes: count, alt: t('report.boxes', { count }) });
  return {
    kind: 'table',
    caption,
    continued: t('report.continued', { caption }),
    columns: [
      { name: t('strictRecord.day'), share: 3 },
      ...checkInTimes.map((time) => ({
        name: t('strictRecord.sheet.onAt', { time: clockTime(time) }),
        share: 1.6,
      })),
      ...(hasWalks ? [{ name: t('strictRecord.sheet.walks'), share: 2 }] : []),
      { name: t('strictRecord.pain'), share: 2 },
    ],
    rows: days.map(({ day, date }) => {
      const walks = walksADay(log, date);
      return {
        name: `${day}. ${weekdayDate(date)}`,
        cells: [
          ...checkInTimes.map(() => boxesOf(1)),
          ...(hasWalks ? [walks === 0 ? '' : boxesOf(walks)] : []),
          { isBlank: true, alt: t('report.blank') } as const,
        ],
      };
    }),
  };
}

const signs = (level: (typeof callLevels)[number], t: Translate): readonly Block[] => [
  { kind: 'heading', level: 3, text: t(`signs.${level}.do`) },
  { kind: 'paragraph', text: t(`signs.${level}.more`) },
  { kind: 'list', lines: signsOfLevel(level).map(({ id }) => t(`sign.${id}`)) },
];

const listed = (name: string, lines: readonly string[]): readonly Block[] =>
  lines.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: name },
        { kind: 'list', lines },
      ];

export function weekSheetParts(
  log: TreatmentLog,
  now: ZonedTime,
  request: RequestOf<'week-sheet'>,
  t: Translate,
): ReportDocument['parts'] {
  const { visit } = detailsOf(log);
  const plan = listed(t('strictRecord.sheet.plan'), planOnSheet(log, now, t));
  const rules = listed(t('strictRecord.instructions'), rulesOnSheet(log.treatment, t));
  const [first, second] = callLevels;
  const visitLine = visit === null ? '' : visitInWords(visit);
  return [
    [
      {
        ...{ kind: 'heading', level: 1 },
        text: t('strictRecord.sheet.head', { legs: legsInWords(log.treatment.legs, t) }),
      },
      identityFields(request, t),
      numbers(log, t),
      ...(rules.length === 0 ? plan : [{ kind: 'columns', left: plan, right: rules } as const]),
      boxes(log, now, t),
      { kind: 'heading', level: 2, text: t('strictRecord.sheet.signs') },
      { kind: 'columns', left: signs(first, t), right: signs(second, t) },
      { kind: 'paragraph', text: t('strictRecord.sheet.notComplete') },
      ...listed(
        t('strictRecord.questions'),
        questionsOf(log).map(({ text }) => text),
      ),
      {
        kind: 'columns',
        left: [{ kind: 'writing', name: t('strictRecord.visit'), text: visitLine, lines: questionLines }],
        right: [{ kind: 'writing', name: t('strictRecord.questions'), text: '', lines: questionLines }],
      },
    ],
  ];
}
