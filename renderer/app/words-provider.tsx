/** The reader's language, for texts, numbers, dates and the fields of the component library. */
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createIntl, createIntlCache, RawIntlProvider } from 'react-intl';
import { useRecordStore } from '../state/record-store.ts';
import { writeAs } from '../ui/dates.ts';
import { type Catalogue, catalogues, en } from '../words/catalogue.ts';
import { languageOf, writingLocale } from '../words/locale.ts';

const cache = createIntlCache();

export const WordsProvider = ({ children }: { readonly children: ReactNode }) => {
  const settings = useRecordStore((state) => state.record.settings);
  const language = languageOf(settings.language, navigator.languages);
  const [loaded, setLoaded] = useState<{ language: string; words: Catalogue }>({ language: 'en', words: en });
  useEffect(() => {
    let isCurrent = true;
    void catalogues[language]().then((words) => {
      if (isCurrent) setLoaded({ language, words });
    });
    document.documentElement.lang = language;
    return () => {
      isCurrent = false;
    };
  }, [language]);
  const locale = writingLocale(language, navigator.languages, settings);
  // Before anything below is rendered.
  writeAs(locale);
  const intl = useMemo(
    () => createIntl({ locale, defaultLocale: 'en', messages: loaded.words }, cache),
    [locale, loaded],
  );
  return (
    <RawIntlProvider value={intl}>
      <I18nProvider locale={locale}>{children}</I18nProvider>
    </RawIntlProvider>
  );
};
