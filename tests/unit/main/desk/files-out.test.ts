import { describe, expect, it } from 'vitest';
import { tableFile } from '#main/desk/files-out.ts';
import { translateIn } from '#main/report/translate.ts';
import { leastThreshold } from '#shared/desk/constants.ts';
import { deskReportDocument } from '#shared/desk/report-document.ts';
import { deskJson } from '#shared/desk/table.ts';
import { languages } from '#shared/record/preferences.ts';
import { paper } from '#shared/report/layout/marks.ts';
import { sheetsOf } from '#shared/report/layout/sheets.ts';
import { linesOf } from '#shared/report/text-lines.ts';
import {
  madeUpReport,
  madeUpState,
  madeUpToday,
  reportInputOf,
  reportRequest,
} from '../../../support/made-up-desk.ts';
import { readPdf, textIn } from '../../../support/read-pdf.ts';
import { shownDesk, shownHeaviness, shownWork } from '../../../support/shown-desk.ts';

const input = reportInputOf(madeUpState());
const { mark, sheet } = input;
const locales = { en: 'en-GB', de: 'de-DE', fr: 'fr-FR', es: 'es-ES' } as const;
const now = `${madeUpToday}T09:00:00+01:00[Europe/Berlin]`;

async function pagesOf(...made: Parameters<typeof madeUpReport>): Promise<readonly string[]> {
  const { pages } = await readPdf((await madeUpReport(...made)).bytes);
  return pages.map(({ tree, texts }) => textIn(tree, texts));
}

/** What stands at the foot is no part of the structure. */
async function wholePagesOf(...made: Parameters<typeof madeUpReport>): Promise<readonly string[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { bytes } = await madeUpReport(...made);
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => {
      const { items } = await (await pdf.getPage(i + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
}

describe('the report of a desk', () => {
  it('names desk, weeks and ledger, and says what it does not say', async () => {
    const [first = ''] = await pagesOf({}, input);
    for (const said of [
      ...['Standing at work, by group', sheet.deskName, sheet.employer, sheet.purpose],
      ...['2026-W03 to 2026-W45', '43 closed weeks', mark.ledgerId, `hash ${mark.hash}`],
      ...['Not enough people yet: Kitchen', 'What these figures do not say', 'about five people or more'],
    ]) {
      expect(first).toContain(said);
    }
  });

  it('carries ledger, last closed week and hash at the foot of every sheet', async () => {
    const pages = await wholePagesOf({}, input);
    expect(pages.length).toBeGreaterThan(3);
    pages.forEach((page, i) => {
      expect(page).toContain(`ledger ${mark.ledgerId} · 2026-W45 · ${mark.hash}`);
      expect(page).toContain(`Page ${i + 1} of ${pages.length}`);
    });
  });

  it('tells each group’s trend, and the chairs where they were', async () => {
    const said = (await pagesOf({}, input)).join(' ');
    expect(said).toContain('Change at work: Chairs at the benches, from 2026-W22 on');
    expect(said.match(/Change at work/g)).toHaveLength(1);
    expect(said).toContain('Nursing, nights');
    expect(said).not.toContain('rotating');
  });

  it('tells a comparison as a change with its interval, and no reason for it', async () => {
    const [first = ''] = await pagesOf({}, input);
    expect(first).toMatch(
      /Laboratory: 2026-W14 to 2026-W21 against 2026-W36 to 2026-W45, the same 14 people/,
    );
    expect(first).toMatch(/Standing −\d+ min −1 h \d+ min to −\d+ min/);
    expect(first).toContain('It says that something changed, and not why.');
  });

  it('gives a change that rounds to 0 no sign', async () => {
    const changes = {
      standingMinutes: { by: -0.4, plusMinus: 0.2 },
      coverage: { by: 0.004, plusMinus: 0.5 },
      load: null,
    };
    const [comparison] = input.comparisons;
    if (comparison === undefined) throw new Error('Nothing is compared.');
    const [first = ''] = await pagesOf({}, { ...input, comparisons: [{ ...comparison, changes }] });
    expect(first).toContain('Standing 0 min −1 min to 0 min');
    expect(first).toContain('Under stockings 0 points −50 points to +50 points');
    expect(first).toContain('Load – cannot be told');
  });

  it('holds the weeks asked for alone', async () => {
    const said = (await pagesOf({ from: '2026-W10', to: '2026-W12' }, input)).join(' ');
    expect(said).toContain('3 closed weeks');
    expect(said).toContain('The newest week, 2026-W12');
    expect(said).not.toMatch(/2026-W(?:09|13|14|45) ·/);
    expect(said).not.toContain('Before and after');
  });

  it('says so where nothing is closed, and where nothing is shown', async () => {
    const empty = { ...input, blocks: [], comparisons: [] };
    expect((await pagesOf({}, empty)).join(' ')).toContain('No week of this period is closed.');
    const unshown = { ...empty, blocks: [{ week: '2026-W03', work: [], heaviness: [] }] };
    const said = (await pagesOf({}, unshown)).join(' ');
    expect(said).toContain('No group has enough people in this week yet.');
    expect(said).toContain('Not enough people yet: Nursing; Kitchen; Laboratory');
  });

  it('writes a dash for what is hidden, and nothing for who is too few', async () => {
    const blocks = [
      { week: '2026-W44', work: [shownWork({ standingMinutes: null })], heaviness: [] },
      { week: '2026-W45', work: [], heaviness: [shownHeaviness({ heaviness: 4 })] },
    ];
    const t = await translateIn('en', 'en-GB');
    const { parts } = deskReportDocument({ ...shownDesk({ blocks }), sheet }, reportRequest, now, t);
    const table = parts.at(-1)?.find((block) => block.kind === 'table');
    expect(table?.kind === 'table' && table.rows.map(({ cells }) => cells)).toEqual([
      ['11', '–', '1 h', '40 %', '25–50 %', '4.1', ''].map((cell) => cell.replaceAll(' ', '\u00a0')),
      ['', '', '', '', '', '', '4.0\u00a0(11)'],
    ]);
  });

  it('leaves the weeks of a large works to the CSV, and says so', async () => {
    const t = await translateIn('en', 'en-GB');
    const weeksOf = (groups: number) =>
      Array.from({ length: 10 }, (_, at) => ({
        week: `2026-W${20 + at}`,
        work: Array.from({ length: groups }, (__, group) => shownWork({ group: `Group ${group}` })),
        heaviness: [],
      }));
    const lastPart = (groups: number) =>
      deskReportDocument({ ...input, blocks: weeksOf(groups) }, reportRequest, now, t).parts.at(-1);
    expect(lastPart(200)?.filter(({ kind }) => kind === 'table')).toHaveLength(200);
    expect(lastPart(201)).toEqual([
      { kind: 'heading', level: 2, text: 'Week by week' },
      {
        kind: 'paragraph',
        text: expect.stringMatching(/^Week by week these are 2,010 rows, .* as CSV has them all/),
      },
    ]);
  });

  it('keeps every text on its sheet, with a hundred departments and as many changes, all with long names', async () => {
    const t = await translateIn('en', 'en-GB');
    const long = (name: string, at: number): string => `${name} ${at} ${'long '.repeat(14)}`.slice(0, 80);
    const departments = Array.from({ length: 100 }, (_, at) => ({
      name: long('Hall', at),
      splitByPattern: false,
    }));
    const interventions = Array.from({ length: 100 }, (_, at) => ({
      ...{ id: `note-${at}`, week: '2026-W30', group: null },
      name: long('Chairs', at).repeat(2),
    }));
    const crowded = {
      ...input,
      interventions,
      sheet: { ...sheet, departments, purpose: long('To see', 1).repeat(12) },
    };
    for (const { pieces } of sheetsOf(deskReportDocument(crowded, reportRequest, now, t))) {
      const marks = (of: typeof pieces): (typeof pieces)[number]['marks'] =>
        of.flatMap((piece) => [...piece.marks, ...marks(piece.pieces)]);
      for (const mark of marks(pieces))
        if (mark.kind === 'text') expect(mark.y).toBeLessThanOrEqual(paper.bottom + 2);
    }
  });

  it('keeps a group’s name and finding above its strip, wherever the sheet ends', async () => {
    const t = await translateIn('en', 'en-GB');
    for (const more of [0, 1, 2, 3, 4, 5, 6]) {
      const interventions = Array.from({ length: more }, (_, at) => ({
        ...{ id: `note-${at}`, week: '2026-W30', group: null },
        name: `Something new at work, number ${at}, told at some length so that it takes a line`,
      }));
      const document = deskReportDocument({ ...input, interventions }, reportRequest, now, t);
      const tags = sheetsOf(document).map(({ pieces }) => pieces.map(({ tag }) => tag));
      for (const sheet of tags) expect(sheet.join(' ')).not.toMatch(/H2 P$|H2$/);
    }
  });

  it.each(languages)('cuts no word of its tables in %s', async (language) => {
    const t = await translateIn(language, locales[language]);
    const { parts } = deskReportDocument(
      input,
      { ...reportRequest, language, locale: locales[language] },
      now,
      t,
    );
    const tables = parts.flat().filter((block) => block.kind === 'table');
    expect(tables.length).toBeGreaterThan(4);
    for (const { columns, rows, foot } of tables) {
      const whole = columns.reduce((sum, { share }) => sum + share, 0);
      columns.forEach(({ name, share }, at) => {
        const texts = [
          name,
          ...[...rows, ...(foot ? [foot] : [])].map((row) => (at === 0 ? row.name : row.cells[at - 1])),
        ];
        for (const text of texts.filter((each) => typeof each === 'string')) {
          const width = (505 * share) / whole - 6;
          for (const word of text.split(' ')) expect(linesOf(word, width, 9, true), word).toHaveLength(1);
        }
      });
    }
  });

  it.each(languages)('is written in the language asked for: %s', async (language) => {
    const { info } = await readPdf(
      (await madeUpReport({ language, locale: locales[language] }, input)).bytes,
    );
    const titles = {
      en: 'Standing at work, by group',
      de: 'Stehen bei der Arbeit, nach Gruppen',
      fr: 'La station debout au travail, par groupe',
      es: 'Estar de pie en el trabajo, por grupos',
    };
    expect(info).toMatchObject({ Language: language, Title: titles[language] });
  });
});

describe('the files of a desk', () => {
  it('are named by last closed week and hash', async () => {
    const name = `legwork-desk-2026-W45-${mark.hash}`;
    expect((await madeUpReport({}, input)).name).toBe(`${name}.pdf`);
    expect(tableFile(input).name).toBe(`${name}.csv`);
  });

  it('hold a row for each shown row, each of enough people, and no person', () => {
    const rows = input.blocks.flatMap(({ work, heaviness }) => [...work, ...heaviness]);
    const text = tableFile(input).bytes.toString('utf8');
    expect(text.trimEnd().split('\r\n')).toHaveLength(rows.length + 1);
    for (const { n } of rows) expect(n).toBeGreaterThanOrEqual(leastThreshold);
    const people = [...madeUpState().persons.keys()];
    for (const held of [text, deskJson(input)]) {
      for (const person of people) expect(held).not.toContain(person);
    }
  });
});
