import { describe, expect, it } from 'vitest';
import { translateIn } from '#main/report/translate.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import type { Block, BlockOf, ReportDocument } from '#shared/report/document.ts';
import { paper } from '#shared/report/layout/marks.ts';
import { sheetsOf } from '#shared/report/layout/sheets.ts';
import { documentOf } from '#shared/report/report.ts';
import { type ReportRequest, reportRequestSchema } from '#shared/report/request.ts';
import { standingDays } from '#shared/report/safety.ts';
import {
  doctorRequest,
  safetyRequest,
  treatmentRequest,
  weekSheetRequest,
  yourWeekRequest,
} from '../../../support/reports.ts';
import { aLog, aTreatment, logLines, thighStocking } from '../../../support/strict-entries.ts';
import { workingWeeks } from '../../../support/working-weeks.ts';

const now = '2026-03-10T20:00:00+01:00[Europe/Berlin]';
const weeks = workingWeeks('2026-03-10');
const treated: LegworkRecord = {
  ...weeks,
  garments: [...weeks.garments, thighStocking],
  treatments: [aTreatment({ garmentId: 'thigh' })],
  strictEntries: aLog,
};
const t = await translateIn('en', 'en-GB');

function made(record: LegworkRecord, request: ReportRequest): ReportDocument {
  const document = documentOf(record, now, request, t);
  if (document === null) throw new Error('no document');
  return document;
}

const flat = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) =>
    block.kind === 'columns' ? [...flat(block.left), ...flat(block.right)] : [block],
  );
const blocksOf = <Kind extends Block['kind']>(
  { parts }: ReportDocument,
  kind: Kind,
): readonly BlockOf<Kind>[] =>
  parts.flatMap(flat).filter((block): block is BlockOf<Kind> => block.kind === kind);

/** Every text that a document says. */
const saidIn = (document: ReportDocument): string => JSON.stringify(document.parts);

describe('the report for a doctor', () => {
  const document = made(treated, doctorRequest());
  const figures = blocksOf(document, 'figures')[0]?.figures ?? [];

  it('says five figures with the change against the period before', () => {
    expect(figures.map(({ name }) => name)).toEqual([
      'Standing a working day',
      'Working days over a limit',
      'Longest stand of a day, median',
      'Standing under stockings',
      'Heaviness, evening or after work',
    ]);
    expect(figures[0]).toMatchObject({ value: '3\u00a0h\u00a036\u00a0min' });
    expect(figures[0]?.notes.join(' ')).toBe('−2\u00a0min; before 3\u00a0h\u00a038\u00a0min');
    expect(figures[1]).toMatchObject({ value: '11\u00a0of\u00a019' });
  });

  it('tells no change where the period before has no working day, and says so', () => {
    const first = made(treated, doctorRequest({ period: { from: '2026-02-03', to: '2026-03-02' } }));
    const notes = blocksOf(first, 'figures')[0]
      ?.figures.flatMap((figure) => figure.notes)
      .join(' ');
    expect(notes).not.toMatch(/before|as before/);
    expect(saidIn(first)).toContain('has no working day: no change can be told.');
  });

  it('draws what is not logged as a gap, a day off as off, and says both in words', () => {
    const [strip] = blocksOf(document, 'strip');
    const states = strip?.strip.columns.map(({ state }) => state);
    expect(states?.filter((state) => state === 'gap')).toHaveLength(3);
    expect(states?.filter((state) => state === 'off')).toHaveLength(6);
    expect(strip?.alt).toContain('19 with work, 6 off, 3 not logged');
  });

  it('gives a girth its error, and calls a change within it so', () => {
    const girth = blocksOf(document, 'table').find(({ columns }) => columns[0]?.name === 'Place');
    expect(girth?.rows.map(({ name }) => name)).toEqual(['Left ankle', 'Right calf']);
    expect(girth?.rows[0]?.cells[2]).toBe('−0.1, within error');
    const inches = made(treated, doctorRequest({ lengthUnit: 'inch' }));
    expect(saidIn(inches)).toContain('A tape errs by about 0.2 inch');
  });

  it('prints the question and the identity, and without them leaves lines to write on', () => {
    const asked = doctorRequest({
      question: 'May I run?',
      identity: { name: 'Maria Weber', birthDate: '12 May 1979' },
    });
    expect(saidIn(made(treated, asked))).toContain('May I run?');
    expect(blocksOf(made(treated, asked), 'fields')[0]?.fields[0]).toEqual({
      ...{ name: 'Name', value: 'Maria Weber' },
    });
    expect(blocksOf(document, 'writing')[0]).toMatchObject({ text: '', lines: 3 });
  });

  it('leaves out the parts that are not chosen', () => {
    const short = made(treated, doctorRequest({ parts: [] }));
    expect(blocksOf(short, 'strip')).toEqual([]);
    expect(blocksOf(short, 'table')).toEqual([]);
    expect(blocksOf(short, 'writing')).toEqual([]);
    expect(saidIn(short)).not.toMatch(/Girth|Treatment of/);
  });

  it('writes zeros, and names a day that is not logged', () => {
    const table = blocksOf(made(weeks, doctorRequest()), 'table').find(
      ({ columns }) => columns[0]?.name === 'Date',
    );
    expect(table?.rows).toHaveLength(28);
    expect(table?.rows.find(({ cells }) => cells[0] === 'off')?.cells[1]).toBe('0\u00a0min');
    expect(table?.rows.find(({ cells }) => cells[0] === 'not logged')?.cells.slice(1)).toEqual([
      ...['–', '–', '–', '–'],
    ]);
  });

  it('counts a night shift once, for the date on which it starts', () => {
    const table = blocksOf(made(weeks, doctorRequest()), 'table').find(
      ({ columns }) => columns[0]?.name === 'Date',
    );
    const worked = table?.rows.filter(({ cells }) => cells[0] === 'work').length;
    expect(worked).toBe(19);
  });

  it('is the same for the same record and request', () => {
    const { sheetOf: _, ...one } = made(treated, doctorRequest());
    const { sheetOf: __, ...two } = made(treated, doctorRequest());
    expect(one).toEqual(two);
  });
});

describe('the report for a safety representative', () => {
  const document = made(treated, safetyRequest());

  it('holds no word of health', () => {
    expect(saidIn(document)).not.toMatch(/sock|heav|girth|ache|sclero|clinic|mmHg|warning/i);
    expect(blocksOf(document, 'strip')[0]?.strip.names).toMatchObject({ worn: null, symptom: null });
  });

  it('is made of standing alone: nothing else of the record can change it', () => {
    const bare: LegworkRecord = { ...emptyRecord, shifts: weeks.shifts, daysOff: weeks.daysOff };
    expect(made(treated, safetyRequest()).parts).toEqual(made(bare, safetyRequest()).parts);
    expect(Object.keys(standingDays(treated, now)[0] ?? {}).toSorted()).toEqual([
      ...['date', 'hasShift', 'longestStandMinutes', 'standingMinutes'],
    ]);
  });

  it('does not tell an ill day from another day off', () => {
    const daysOff = weeks.daysOff.map((dayOff) => ({ ...dayOff, reason: 'ill' }) as const);
    expect(made({ ...weeks, daysOff }, safetyRequest()).parts).toEqual(made(weeks, safetyRequest()).parts);
  });

  it('measures against the guideline, whatever limits the person has set', () => {
    const person = { hasVaricoseVeins: true, longestStandLimitMinutes: 10, standingLimitMinutes: 20 };
    expect(made({ ...weeks, person }, safetyRequest()).parts).toEqual(made(weeks, safetyRequest()).parts);
    expect(saidIn(document)).toContain('The guideline was passed on 11 of 19 working days.');
    expect(saidIn(document)).not.toMatch(/legal|safe limit|safe hours/i);
  });
});

describe('the report of a treatment', () => {
  it('says the plan, each day, the interruptions with their reasons, and the corrections', () => {
    const said = saidIn(made(treated, treatmentRequest()));
    expect(said).toContain('Worn 27 h 5 min of 40 h 40 min');
    expect(said).toContain('Tue 3 Mar, 07:05 to 07:20, 15 min: Shower');
    expect(said).toContain('1 correction');
  });

  it('is none for a treatment that the record does not have', () => {
    expect(documentOf(weeks, now, treatmentRequest(), t)).toBeNull();
    expect(documentOf(weeks, now, weekSheetRequest(), t)).toBeNull();
  });
});

describe('the sheet for the fridge', () => {
  it('has the plan, a row of boxes a day, the numbers to call and the signs, on one sheet', () => {
    const document = made(treated, weekSheetRequest());
    expect(sheetsOf(document)).toHaveLength(1);
    expect(blocksOf(document, 'figures')[0]?.figures.map(({ value }) => value)).toContain('+49 30 654321');
    const boxes = blocksOf(document, 'table')[0];
    expect(boxes?.rows).toHaveLength(7);
    expect(boxes?.rows[0]?.cells[0]).toEqual({ boxes: 1, alt: 'A box to tick' });
    expect(saidIn(document)).toContain('Your face drops on one side.');
  });
});

describe('a request', () => {
  it.each([
    { ...doctorRequest(), kind: 'everything' },
    { ...doctorRequest(), locale: 'no locale' },
    { ...doctorRequest(), question: 'x'.repeat(401) },
    { ...doctorRequest(), identity: { name: 'x'.repeat(121), birthDate: '' } },
    { ...safetyRequest(), parts: ['girth'] },
    { ...treatmentRequest(), treatmentId: '' },
  ])('is refused if it is not one: %#', (request) => {
    expect(reportRequestSchema.safeParse(request).success).toBe(false);
  });

  it('of the safety report has no place for health', () => {
    expect(reportRequestSchema.safeParse({ ...safetyRequest(), question: 'x' }).success).toBe(false);
  });
});

const inBerlin = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 19);
/** 40 times off, each with a reason in words of the greatest length. */
const manyTimesOff = logLines(
  Array.from({ length: 40 }, (_, i) => {
    const off = Date.UTC(2026, 2, 3, 6) / 1000 + i * 3 * 3600;
    const at = (seconds: number) => `${inBerlin(seconds)}Z`;
    const recorded = `${inBerlin(off + 3600 + 1300)}+01:00[Europe/Berlin]`;
    return [
      [recorded, { kind: 'off', at: at(off), reason: `${'An own reason, told at length, '.repeat(4)}${i}` }],
      [recorded, { kind: 'on', at: at(off + 1200) }],
    ] as const;
  }).flat(),
);

const cases: readonly (readonly [
  name: string,
  record: LegworkRecord,
  request: ReportRequest,
  sheets: number,
])[] = [
  ['a doctor, four weeks', weeks, doctorRequest(), 2],
  ['a doctor, with a treatment', treated, doctorRequest(), 2],
  ['a doctor, an empty record', emptyRecord, doctorRequest(), 2],
  ['a doctor, ten years', treated, doctorRequest({ period: { from: '2016-03-10', to: '2026-03-09' } }), 2],
  ['a doctor, one day', treated, doctorRequest({ period: { from: '2026-03-09', to: '2026-03-09' } }), 2],
  [
    'a doctor, the longest name and question',
    treated,
    doctorRequest({
      identity: { name: 'Wolfeschlegelsteinhausenbergerdorff'.repeat(3), birthDate: 'W'.repeat(40) },
      question: 'Darf ich? '.repeat(40),
    }),
    2,
  ],
  ['a doctor, 40 interruptions', { ...treated, strictEntries: manyTimesOff }, doctorRequest(), 2],
  [
    'a doctor, thirty stockings with long names',
    {
      ...weeks,
      garments: Array.from({ length: 30 }, (_, i) => ({
        ...thighStocking,
        ...{ id: `g${i}`, name: `${'Thigh stocking '.repeat(5)}${i}` },
      })),
    },
    doctorRequest(),
    2,
  ],
  ['safety, four weeks', weeks, safetyRequest(), 1],
  ['safety, an empty record', emptyRecord, safetyRequest(), 1],
  ['safety, ten years', weeks, safetyRequest({ period: { from: '2016-03-10', to: '2026-03-09' } }), 1],
  ['your week', treated, yourWeekRequest(), 1],
  ['your week, an empty record', emptyRecord, yourWeekRequest(), 1],
];

describe('a treatment with 40 interruptions', () => {
  const record = { ...treated, strictEntries: manyTimesOff };

  it('has all of them in its own report', () => {
    const said = saidIn(made(record, treatmentRequest()));
    expect(said.match(/An own reason, told at length, \d+/g)).toHaveLength(40);
  });

  it('is cut short for the doctor, and says by how many', () => {
    const said = saidIn(made(record, doctorRequest()));
    const shown = said.match(/An own reason, told at length, \d+/g)?.length ?? 0;
    expect(shown).toBeLessThan(40);
    expect(said).toContain(`And ${40 - shown} more, in the report of the treatment.`);
  });
});

describe('the sheets', () => {
  it.each(cases)('are as many as promised: %s', (_, record, request, sheets) => {
    expect(sheetsOf(made(record, request))).toHaveLength(sheets);
  });

  const all = [
    ...cases,
    ['a treatment', treated, treatmentRequest(), 0],
    ['a treatment, 40 interruptions', { ...treated, strictEntries: manyTimesOff }, treatmentRequest(), 0],
    ['the fridge', treated, weekSheetRequest(), 0],
  ] as const;

  it.each(all)('hold every text whole, and no text meets another: %s', (_, record, request) => {
    for (const { pieces, artifacts } of sheetsOf(made(record, request))) {
      const marks = [...marksIn(pieces), ...artifacts].flatMap((mark) =>
        mark.kind === 'text' ? [mark] : [],
      );
      const shown = marks.filter(({ text }) => text.trim() !== '');
      for (const mark of shown) {
        expect(mark.size).toBeGreaterThanOrEqual(9);
        expect(mark.x).toBeGreaterThanOrEqual(paper.side - 0.1);
        expect(mark.x + mark.width).toBeLessThanOrEqual(paper.width - paper.side + 6);
        expect(mark.y).toBeLessThanOrEqual(paper.foot + 14);
      }
      expect(meeting(shown)).toEqual([]);
    }
  });
});

type Pieces = ReturnType<typeof sheetsOf>[number]['pieces'];
type Text = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly text: string;
};

function marksIn(pieces: Pieces): Pieces[number]['marks'] {
  return pieces.flatMap((piece) => [...piece.marks, ...marksIn(piece.pieces)]);
}

/** The texts that lie over each other. */
function meeting(texts: readonly Text[]): readonly string[] {
  const box = ({ x, y, width, size }: Text) => ({
    left: x,
    right: x + width - 2.5,
    top: y - size * 0.7,
    foot: y,
  });
  return texts.flatMap((one, i) =>
    texts.slice(i + 1).flatMap((other) => {
      const [a, b] = [box(one), box(other)];
      const isApart = a.right <= b.left || b.right <= a.left || a.foot <= b.top || b.foot <= a.top;
      return isApart ? [] : [`${one.text} × ${other.text}`];
    }),
  );
}
