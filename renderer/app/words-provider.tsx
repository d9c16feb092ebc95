/** The reader's language, for texts, numbers, dates and the fields of the component library. */
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createIntl, createIntlCache, RawIntlProvider } from 'react-intl';
import { languageOf } from '#shared/record/language.ts';
import { useRecordStore } from '../state/record-store.ts';
import { writeAs } from '../ui/dates.ts';
import { type Catalogue, catalogues, en } from '../words/catalogue.ts';
import { writingLocale } from '../words/locale.ts';

const cache = createIntlCache();

export const WordsProvider = ({ children }: { readonly children: ReactNode }) => {
  const settings = useRecordStore((state) => state.record.settings);
  const language = languageOf(settings.language, navigator.languages);
  const [words, setWords] = useState<Catalogue | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const take = (loaded: Catalogue): void => {
      if (isCurrent) setWords(loaded);
    };
    // A host that is gone answers no more: English came with the page, and says so.
    catalogues[language]().then(take, () => take(en));
    document.documentElement.lang = language;
    return () => {
      isCurrent = false;
    };
  }, [language]);
  const locale = writingLocale(language, navigator.languages, settings);
  // Before anything below is rendered.
  writeAs(locale);
  const intl = useMemo(
    () => createIntl({ locale, defaultLocale: 'en', messages: words ?? en }, cache),
    [locale, words],
  );
  // Nothing is said in one language first and in another a moment later.
  if (words === null) return null;
  return (
    <RawIntlProvider value={intl}>
      <I18nProvider locale={locale}>{children}</I18nProvider>
    </RawIntlProvider>
  );
};
