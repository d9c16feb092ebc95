import { expect, it } from 'vitest';
import { isUnspoken } from '#renderer/build/spoken-locales.ts';
import { languages } from '#shared/record/preferences.ts';

const library = '/somewhere/node_modules/react-aria/dist/private/intl';

it.each(languages)('keeps what the component library says in %s', (language) => {
  expect(isUnspoken(`${library}/datepicker/${language}-${language.toUpperCase()}.mjs`)).toBe(false);
});

it.each([
  `${library}/datepicker/ar-AE.mjs`,
  '/somewhere/node_modules/react-aria-components/dist/private/intl/ja-JP.mjs',
  '/somewhere/node_modules/react-stately/dist/private/intl/color/nb-NO.mjs',
])('leaves out %s', (file) => expect(isUnspoken(file)).toBe(true));

it.each([
  '/somewhere/node_modules/react-aria/dist/private/datepicker/intlStrings.mjs',
  '/somewhere/node_modules/other/intl/it-IT.mjs',
])('has no say in %s', (file) => expect(isUnspoken(file)).toBe(false));
