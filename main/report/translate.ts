/** The texts of reports outside the page: the page's own catalogue, in any of its languages. */
import { IntlMessageFormat } from 'intl-messageformat';
import { type Catalogue, messagesOf, type Translate } from '#shared/messages/catalogue.ts';
import { withOneFullStop } from '#shared/messages/full-stop.ts';
import type { Language } from '#shared/record/preferences.ts';

const catalogues = new Map<Language, Promise<Catalogue>>();

/** @param locale the language's locale, for numbers in texts */
export async function translateIn(language: Language, locale: string): Promise<Translate> {
  const loaded = catalogues.get(language) ?? messagesOf(language);
  catalogues.set(language, loaded);
  const messages = await loaded;
  const formats = new Map<string, IntlMessageFormat>();
  return (id, values = {}) => {
    const format = formats.get(id) ?? new IntlMessageFormat(messages[id], locale);
    formats.set(id, format);
    return withOneFullStop(String(format.format(values)));
  };
}
