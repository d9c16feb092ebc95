import { createIntl } from 'react-intl';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { compiled, messagesFile, withCompiledTexts } from '#renderer/build/compiled-messages.ts';

const words = {
  plain: 'Saved',
  quoted: "It’s a '{brace}'",
  asking: 'Undone: {said}',
  counting: '{n, plural, one {# day} other {# days}} of {m}',
  choosing: '{way, select, more {more} other {as much}}',
};
const values = { said: 'Shift', n: 1200, m: 3, way: 'more' };

describe('a text taken apart when the page is built', () => {
  it.each(Object.entries(words))('says the same as the text itself: %s', (id, text) => {
    const said = (messages: Record<string, never>) =>
      createIntl({ locale: 'de', messages }).formatMessage({ id }, values);
    expect(said({ [id]: JSON.parse(compiled(text)) as never })).toBe(said({ [id]: text as never }));
  });

  it('takes the place of each text of a module, and of nothing else', () => {
    const source =
      "const other = 'Saved';\nexport const app = {\n  'app.saved': 'Saved',\n  'app.undone': 'Undone: {said}',\n} as const;\n";
    const { program } = parseSync('app.ts', source);
    expect(withCompiledTexts(source, program)).toBe(
      `const other = 'Saved';\nexport const app = {\n  'app.saved': ${compiled('Saved')},\n  'app.undone': ${compiled('Undone: {said}')},\n} as const;\n`,
    );
  });

  it('is found by the place of its file', () => {
    const places = import.meta.glob('../../../../shared/messages/??/*.ts');
    expect(Object.keys(places).length).toBeGreaterThan(4);
    const files = [...Object.keys(places), '../../../../shared/messages/service-messages.ts'];
    expect(files.filter((file) => !messagesFile.test(file))).toEqual([]);
  });

  it('is refused when it is no message', () => {
    expect(() => compiled('{n, plural')).toThrow();
  });
});
