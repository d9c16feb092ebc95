/** The reader's languages and country: the one place of the page that asks for them. */
import { type Reader, readableLocales } from '#shared/record/language.ts';
import { type SessionState, useSession } from './session.ts';

/** What the browser says. In Electron it names the program's locale first, which has lost some regions. */
const readerOfBrowser: Reader = { locales: readableLocales(navigator.languages), countryCode: null };

/** The reader by the system, if the host knows it, else by the browser. */
export const readerIn = ({ about }: Pick<SessionState, 'about'>): Reader =>
  about === null || about.locales.length === 0 ? readerOfBrowser : about;

export const useReader = (): Reader => useSession(readerIn);
