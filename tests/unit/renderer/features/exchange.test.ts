import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import {
  type Asked,
  firstAnswers,
  firstChoices,
  offerOf,
  previewed,
} from '#renderer/features/exchange/import-state.ts';
import {
  firstOutDraft,
  kindsIn,
  outFaultOf,
  outKindNames,
  outKinds,
  requestOf,
} from '#renderer/features/exchange/take-out-request.ts';
import {
  bothOrders,
  differenceInWords,
  entryWithDetail,
  headInWords,
  skippedCount,
  skippedInWords,
} from '#renderer/features/exchange/words.ts';
import { messagesOf } from '#renderer/messages/catalogue.ts';
import { exchangedKinds } from '#shared/exchange/exchanged-kinds.ts';
import { nothingFound } from '#shared/exchange/found.ts';
import { type Preview, previewOf } from '#shared/exchange/preview.ts';
import { proposalOf } from '#shared/exchange/proposal.ts';
import { upsert } from '#shared/record/change.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { aShift } from '../../../support/entries.ts';

const now = '2026-03-30T12:00:00+02:00[Europe/Berlin]';
const intl = createIntl({ locale: 'en', messages: await messagesOf('en'), onError: () => undefined });
const t = (id: string, values = {}): string => intl.formatMessage({ id }, values);

const more = { namedShifts: 0, revision: 3, importedBefore: null };

/** Of a roster with nothing in it, but for these parts. */
const preview = (parts: Partial<Preview> = {}): Preview => {
  const found = nothingFound('roster');
  const asked = { record: emptyRecord, choices: firstChoices, now, hash: (text: string) => text };
  return { ...previewOf(found, proposalOf(found, asked), more), ...parts };
};

const some = <Entry>(first: readonly Entry[], count = first.length) => ({ first, count });
const shift = upsert('shift', aShift());
const planned = { id: 'p1', start: aShift().start, end: aShift().end, summary: 'Early' };

const nothing: Asked = {
  answers: firstAnswers('Europe/Berlin'),
  choices: firstChoices,
  asked: [],
  note: null,
};

describe('what a press offers', () => {
  const offer = (parts: Partial<Preview>, choices = {}) =>
    offerOf({ preview: preview(parts), choices: { ...firstChoices, ...choices } });

  it('is nothing while the file asks something', () => {
    expect(offer({ added: some([shift]), questions: [{ kind: 'zone' }] })).toEqual({ kind: 'questions' });
  });

  it('counts what is new and what is replaced, and names what goes', () => {
    const replaced = some([{ here: shift, there: shift }]);
    expect(offer({ added: some([shift], 300), replaced, gone: some([planned]) })).toEqual({
      ...{ kind: 'bring-in', count: 301, gone: 1 },
    });
  });

  it('removes nothing that the person keeps', () => {
    expect(offer({ gone: some([planned]) })).toEqual({ kind: 'remove-gone', count: 1 });
    expect(offer({ gone: some([planned]) }, { removesGone: false })).toEqual({ kind: 'as-chosen' });
  });

  it('tells a file that is here already from one that holds nothing to take', () => {
    expect(offer({ same: 4 })).toEqual({ kind: 'same' });
    expect(offer({})).toEqual({ kind: 'nothing' });
  });
});

describe('a file under way', () => {
  const file = { name: 'rota.ics' };

  it('that is refused says why', () => {
    expect(previewed({ ...file, ...nothing }, { preview: null, refused: 'cut' })).toEqual({
      ...{ step: 'refused', name: 'rota.ics', reason: 'cut' },
    });
  });

  it('keeps its answered questions, so that an answer can be given again', () => {
    const order = { kind: 'date-order', example: '03/04/2026' } as const;
    const first = previewed(
      { ...file, ...nothing },
      { preview: preview({ questions: [order] }), refused: null },
    );
    if (first.step !== 'shown') throw new Error(first.step);
    const second = previewed(first, { preview: preview(), refused: null });
    expect(second).toMatchObject({ asked: [order], preview: { questions: [] } });
  });

  it('whose times were read in a zone can be read in another', () => {
    const warnings = [{ kind: 'zone-taken', zone: 'Europe/Berlin' }] as const;
    expect(
      previewed({ ...file, ...nothing }, { preview: preview({ warnings }), refused: null }),
    ).toMatchObject({
      asked: [{ kind: 'zone' }],
    });
  });
});

describe('a file in words', () => {
  it('is not counted before its questions are answered', () => {
    expect(headInWords(preview({ shifts: 214 }), t)).toBe('Roster, 214 shifts');
    expect(headInWords(preview({ shifts: 0, questions: [{ kind: 'zone' }] }), t)).toBe('Roster');
  });

  it('names a planned shift as the roster does', () => {
    expect(entryWithDetail(upsert('plannedShift', planned), t)).toMatch(/, Early$/);
  });

  it('says the figures in which a shift differs', () => {
    const there = upsert('shift', aShift({ walkingMinutes: 95 }));
    const said = differenceInWords('kept')({ here: shift, there }, t);
    expect(said).toMatch(/\. Here: walking [^,]*\. In the file: walking 1 h 35 min\.$/);
  });

  it('says so if the difference stands in none of its figures', () => {
    expect(differenceInWords('replaced')({ here: shift, there: shift }, t)).toContain('not in this line');
  });

  it('says where in the file something is left out, and how often', () => {
    const where = { file: 'a.csv', line: 12 };
    expect(skippedInWords({ where, reason: 'no-date', text: 'x' }, t)).toBe(
      'a.csv, line 12: It has no date. “x”',
    );
    expect(skippedInWords({ where: {}, reason: 'twice', count: 3 }, t)).toBe(
      'The file holds the same before. (3 times)',
    );
    expect(skippedCount(some([{ where, reason: 'twice', count: 3 }], 11))).toBe(13);
  });

  it.each([
    ['03/04/2026', { dayFirst: '2026-04-03', monthFirst: '2026-03-04' }],
    ['3.4.26', { dayFirst: '2026-04-03', monthFirst: '2026-03-04' }],
    ['03/04/2026 06:00', { dayFirst: '2026-04-03', monthFirst: '2026-03-04' }],
    ['3 April 2026', null],
    ['03/04/20261', null],
    ['', null],
  ])('reads %j in both orders', (example, expected) => {
    expect(bothOrders(example)).toEqual(expected);
  });
});

describe('what goes out', () => {
  const request = (part: Partial<typeof firstOutDraft>) =>
    requestOf({ ...firstOutDraft, ...part }, '2026-03-30', 'en');

  it('is every kind of entry, each once', () => {
    expect([...request({}).kinds].toSorted()).toEqual([...exchangedKinds].toSorted());
    expect(request({}).period).toBeNull();
  });

  it('is of a clinic’s bundle only what it can hold', () => {
    expect(kindsIn('fhir').flatMap((kind) => outKinds[kind])).toEqual(request({ format: 'fhir' }).kinds);
    expect(request({ format: 'record', hasSnomed: true }).hasSnomed).toBe(false);
  });

  it('ends today for a period that looks back', () => {
    expect(request({ period: 'year' }).period).toEqual({ from: '2025-03-31', to: '2026-03-30' });
    expect(request({ period: 'quarter' }).period).toEqual({ from: '2025-12-31', to: '2026-03-30' });
  });

  it('asks for a kind and for a whole period', () => {
    const chosen = { ...firstOutDraft, areKindsChosen: true };
    expect(outFaultOf(chosen)).toBe('kinds');
    expect(outFaultOf({ ...chosen, kinds: ['settings'] })).toBeNull();
    expect(outFaultOf({ ...chosen, kinds: ['settings'], format: 'fhir' })).toBe('kinds');
    const own = { ...firstOutDraft, period: 'own' } as const;
    expect(outFaultOf({ ...own, from: '2026-03-01' })).toBe('dates');
    expect(outFaultOf({ ...own, from: '2026-03-02', to: '2026-03-01' })).toBe('order');
    expect(outFaultOf({ ...own, from: '2026-03-02', to: '2026-03-02' })).toBeNull();
  });

  it('names every kind', () => {
    expect(outKindNames.map((kind) => t(`exchange.out.kind.${kind}`))).not.toContain('');
  });
});
