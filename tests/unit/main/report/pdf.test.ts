import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeReport } from '#main/report/report-service.ts';
import { ServiceError } from '#main/user-facing-error.ts';
import { languages } from '#shared/record/preferences.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { ReportRequest } from '#shared/report/request.ts';
import { madeUpReport } from '../../../support/made-up-desk.ts';
import { nodesIn, plain, readPdf, textIn } from '../../../support/read-pdf.ts';
import {
  doctorRequest,
  safetyRequest,
  treatmentRequest,
  weekSheetRequest,
  yourWeekRequest,
} from '../../../support/reports.ts';
import { aLog, aTreatment, thighStocking } from '../../../support/strict-entries.ts';
import { workingWeeks } from '../../../support/working-weeks.ts';

const now = '2026-03-10T20:00:00+01:00[Europe/Berlin]';
const weeks = workingWeeks('2026-03-10');
const record: LegworkRecord = {
  ...weeks,
  garments: [...weeks.garments, thighStocking],
  treatments: [aTreatment({ garmentId: 'thigh' })],
  strictEntries: aLog,
};

const bytesOf = async (request: ReportRequest, of = record): Promise<Buffer> =>
  (await makeReport(of, now, request)).bytes;

/** The streams of a file that hold what is painted. */
const paintedIn = (bytes: Buffer): readonly string[] =>
  [...bytes.toString('latin1').matchAll(/\/Filter \/FlateDecode\n?>>\nstream\n([\s\S]*?)\nendstream/g)]
    .map(([, stream = '']) => inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'))
    .filter((content) => / BDC|BMC/.test(content));

const paints = /^(?:.*\s)?(?:Tj|TJ|f|f\*|S|s|B|b|Do|sh)$/;

/** What is painted outside of marks, or in marks within marks. */
function unmarkedIn(content: string): readonly string[] {
  let depth = 0;
  return content.split('\n').filter((line) => {
    if (/ B(?:DC|MC)$/.test(line)) {
      depth += 1;
      return depth > 1;
    }
    if (line === 'EMC') {
      depth -= 1;
      return depth < 0;
    }
    return paints.test(line) && depth === 0;
  });
}

const reports: readonly (readonly [name: string, make: () => Promise<Buffer>, mostBytes: number])[] = [
  ['doctor', () => bytesOf(doctorRequest()), 80_000],
  ['safety', () => bytesOf(safetyRequest()), 80_000],
  ['treatment', () => bytesOf(treatmentRequest()), 80_000],
  ['week-sheet', () => bytesOf(weekSheetRequest()), 80_000],
  ['your-week', () => bytesOf(yourWeekRequest()), 80_000],
  // A row for each group and week, each cell with its tag.
  ['desk', async () => (await madeUpReport()).bytes, 320_000],
];

describe.each(reports)('the PDF of a report, %s', (_, make, mostBytes) => {
  it('is tagged, marked PDF/UA, says its language and title, and shows the title', async () => {
    const bytes = await make();
    const { info, markInfo } = await readPdf(bytes);
    expect(bytes.subarray(0, 8).toString()).toBe('%PDF-1.7');
    expect(info).toMatchObject({ Language: 'en', Creator: 'Legwork' });
    expect(String(info.Title).length).toBeGreaterThan(5);
    expect((markInfo as unknown as ReadonlyMap<string, boolean>).get('Marked')).toBe(true);
    expect(bytes.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(bytes.toString('latin1')).toContain('/DisplayDocTitle true');
  });

  it('has one first heading, which comes first, and skips no level', async () => {
    const { info, pages } = await readPdf(await make());
    const heads = pages.flatMap(({ tree, texts }) =>
      nodesIn(tree).flatMap((node) =>
        /^H\d$/.test(node.role ?? '') ? [{ level: Number(node.role?.[1]), text: textIn(node, texts) }] : [],
      ),
    );
    expect(heads.filter(({ level }) => level === 1)).toEqual([{ level: 1, text: plain(String(info.Title)) }]);
    heads.forEach(({ level }, i) => {
      expect(level - (heads[i - 1]?.level ?? 0)).toBeLessThanOrEqual(1);
    });
    const first = nodesIn(pages[0]?.tree ?? {}).find(
      ({ role }) => role !== undefined && role !== 'Root' && role !== 'Document',
    );
    expect(first?.role).toBe('H1');
  });

  it('says every figure in words, and every head of a table with its scope', async () => {
    const bytes = await make();
    const { pages } = await readPdf(bytes);
    const nodes = pages.flatMap(({ tree }) => nodesIn(tree));
    for (const figure of nodes.filter(({ role }) => role === 'Figure')) expect(figure.alt).toMatch(/\w{3}/);
    const elements = bytes
      .toString('latin1')
      .split('endobj')
      .filter((each) => each.includes('/S /TH'));
    expect(elements.length).toBe(nodes.filter(({ role }) => role === 'TH').length);
    for (const element of elements) expect(element).toMatch(/\/Scope \/(?:Row|Column)/);
  });

  it('paints nothing outside of its marks', async () => {
    const streams = paintedIn(await make());
    expect(streams.length).toBeGreaterThan(0);
    for (const content of streams) expect(unmarkedIn(content)).toEqual([]);
  });

  it('embeds its own typeface and no other', async () => {
    const text = (await make()).toString('latin1');
    const fonts = [...text.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name = '']) =>
      name.replace(/^[A-Z]+\+/, ''),
    );
    expect(new Set(fonts)).toEqual(new Set(['DejaVuSansCondensed', 'DejaVuSansCondensed-Bold']));
    expect(text).not.toContain('Helvetica');
  });

  it('is the same, byte by byte, for the same record and request', async () => {
    expect((await make()).equals(await make())).toBe(true);
  });

  it('is no larger than it has to be', async () => {
    expect((await make()).length).toBeLessThan(mostBytes);
  });
});

describe('the PDF for a doctor', () => {
  it('reads in the order of the page: what it is, who, when, the figures, the strip, the question', async () => {
    const { pages } = await readPdf(await bytesOf(doctorRequest({ question: 'May I run?' })));
    const [page] = pages;
    const said = textIn(page?.tree ?? {}, page?.texts ?? new Map());
    const places = [
      ...['Standing, stockings and symptoms', 'Reported by the person, not measured', 'Name', 'Period:'],
      ...['Standing a working day', 'Day by day', 'Girth', 'My question', 'May I run?'],
    ].map((text) => said.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it.each(languages)('is written in the language asked for: %s', async (language) => {
    const locale = { en: 'en-US', de: 'de-DE', fr: 'fr-CA', es: 'es-MX' }[language];
    const { info, pages } = await readPdf(await bytesOf(doctorRequest({ language, locale })));
    const titles = {
      en: 'Standing, stockings and symptoms',
      de: 'Stehen, Strümpfe und Beschwerden',
      fr: 'Station debout, bas et symptômes',
      es: 'De pie, medias y síntomas',
    };
    expect(info).toMatchObject({ Language: language, Title: titles[language] });
    expect(pages).toHaveLength(2);
  });

  it('writes dates and hours as the locale does', async () => {
    const inLocale = async (locale: string): Promise<string> => {
      const { pages } = await readPdf(await bytesOf(doctorRequest({ locale })));
      return [...(pages[0]?.texts.values() ?? [])].join(' ');
    };
    expect(await inLocale('en-GB')).toContain('Made on Tue, 10 Mar 2026, 20:00');
    expect(await inLocale('en-US')).toMatch(/Made on Tue, Mar 10, 2026, 8:00\sPM/);
    expect(await inLocale('en-US-u-hc-h23')).toContain('Made on Tue, Mar 10, 2026, 20:00');
  });

  it('shows a letter that the typeface lacks as a box, not as nothing', async () => {
    const identity = { name: '王 Ελένη Ирина 🦵', birthDate: '' };
    const { pages } = await readPdf(await bytesOf(doctorRequest({ identity })));
    expect([...(pages[0]?.texts.values() ?? [])].join(' ')).toContain('□ Ελένη Ирина □');
  });
});

describe('a report of a treatment that is gone', () => {
  it('is refused with a sentence', async () => {
    const gone = makeReport(weeks, now, treatmentRequest());
    await expect(gone).rejects.toBeInstanceOf(ServiceError);
    await expect(gone).rejects.toThrow('this treatment is no longer in the diary');
  });
});
