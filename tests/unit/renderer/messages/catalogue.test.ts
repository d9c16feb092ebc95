import { createIntl, createIntlCache } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { type MessageId, messagesOf } from '#renderer/messages/catalogue.ts';
import { en as first } from '#shared/messages/en/index.ts';
import { later } from '#shared/messages/en/later.ts';
import { host as hostMessages } from '#shared/messages/fr/host.ts';
import { withOneFullStop } from '#shared/messages/full-stop.ts';
import { languages } from '#shared/record/preferences.ts';
import { argumentsOf, partsOf } from '../../../support/messages.ts';
import { pseudo } from '../../../support/pseudo.ts';

const en = { ...first, ...later };
const ids = Object.keys(en) as MessageId[];

/** Something for every argument that a message may ask for, by its name in English. */
function valuesFor(message: string, count: number): Record<string, string | number> {
  const names = argumentsOf(partsOf(message)).map((name) => name.replace(/:.*/, ''));
  return Object.fromEntries(names.map((name) => [name, count]));
}

describe.each(languages)('the texts in %s', (language) => {
  it('have the names of the English ones, and no other', async () => {
    expect(Object.keys(await messagesOf(language)).toSorted()).toEqual(ids.toSorted());
  });

  it('can be read, and ask for what the English ones ask for', async () => {
    const messages = await messagesOf(language);
    const wanted = ids.map((id) => [id, argumentsOf(partsOf(en[id]))]);
    expect(ids.map((id) => [id, argumentsOf(partsOf(messages[id]))])).toEqual(wanted);
  });

  it('are said without a fault for none, one and many', async () => {
    const messages = await messagesOf(language);
    const faults: string[] = [];
    const intl = createIntl(
      { locale: language, messages, onError: ({ message }) => faults.push(message) },
      createIntlCache(),
    );
    for (const id of ids) {
      for (const count of [0, 1, 2, 1000]) {
        expect(intl.formatMessage({ id }, valuesFor(en[id], count)).trim(), id).not.toBe('');
      }
    }
    expect(faults).toEqual([]);
  });

  it('write an apostrophe that no brace follows, which would quote it', async () => {
    const messages = await messagesOf(language);
    expect(ids.filter((id) => /'[{}<#|]/.test(messages[id]))).toEqual([]);
  });
});

it('no French mark or unit begins a line: the space before it is a no-break one', async () => {
  const texts = Object.entries({ ...(await messagesOf('fr')), ...hostMessages });
  const broken = / [:;?!%»]|« |[\d}#] (?:h|min|mmHg|cm|mm|mL|kg)(?![\p{L}]| \{)/u;
  expect(texts.filter(([, text]) => broken.test(text)).map(([id]) => id)).toEqual([]);
});

it.each(languages)(
  'no sentence in %s ends with two stops where it ends with an abbreviated date',
  async (language) => {
    const messages = await messagesOf(language);
    const values = (message: string) =>
      Object.fromEntries(Object.keys(valuesFor(message, 1)).map((name) => [name, '27. Nov.']));
    const intl = createIntl({ locale: language, messages, onError: () => undefined }, createIntlCache());
    const wrong = ids.filter((id) =>
      /[^.]\.\.(?!\.)/.test(withOneFullStop(intl.formatMessage({ id }, values(en[id])))),
    );
    expect(wrong).toEqual([]);
  },
);

it('three dots stay three', () => {
  expect(withOneFullStop('Am 27. Nov.. Und so weiter ...')).toBe('Am 27. Nov. Und so weiter ...');
});

describe('the language that nobody speaks', () => {
  it('asks for what the English texts ask for', () => {
    const wanted = ids.map((id) => [id, argumentsOf(partsOf(en[id]))]);
    expect(ids.map((id) => [id, argumentsOf(partsOf(pseudo(en[id])))])).toEqual(wanted);
  });

  it('is longer by about two fifths in all', () => {
    const length = (texts: readonly string[]): number => texts.join('').length;
    const ratio = length(ids.map((id) => pseudo(en[id]))) / length(ids.map((id) => en[id]));
    expect(ratio).toBeGreaterThan(1.25);
    expect(ratio).toBeLessThan(1.6);
  });

  it('keeps plurals, choices and quotes', () => {
    expect(pseudo('{count, plural, one {# day} other {# days}} left')).toBe(
      '⟦{count, plural, one {# dåýý} other {# dåýššš}} léfttt⟧',
    );
    expect(pseudo("{when, select, a {it's} other {{name}}}")).toBe(
      "⟦{when, select, a {îtt''š} other {{name}}}⟧",
    );
    expect(partsOf(pseudo("a '{brace}'"))[0]).toMatchObject({ value: expect.stringContaining('{') });
  });
});
