/** The component library has texts in over thirty languages. The page needs few of them. */

import type { Plugin } from 'vite';
import { languages } from '#shared/record/preferences.ts';

const localeFile =
  /node_modules\/react-(?:aria|stately|aria-components)\/.+\/intl\/.*?([a-z]{2})-[A-Z]{2}\.mjs$/;

/** Whether a file holds texts of the library in a language that the page does not have. */
export function isUnspoken(file: string): boolean {
  const language = localeFile.exec(file)?.[1];
  return language !== undefined && !languages.some((spoken) => spoken === language);
}

export const spokenLocales = (): Plugin => ({
  name: 'legwork:spoken-locales',
  enforce: 'pre',
  load: {
    filter: { id: localeFile },
    // The library skips locales without texts.
    handler: (file) => (isUnspoken(file) ? 'export default null;' : null),
  },
});
