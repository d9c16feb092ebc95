/** The reader's language, for texts, numbers, dates and the fields of the component library. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createIntl, createIntlCache, RawIntlProvider } from 'react-intl';
import { languageOf } from '#shared/record/language.ts';
import { firstMessages, wordsOf } from '../messages/catalogue.ts';
import { app } from '../messages/en/app.ts';
import { signs } from '../messages/en/signs.ts';
import { writingLocale } from '../messages/locale.ts';
import { setWholeCatalogue } from '../messages/whole-catalogue.ts';
import { useRecordStore } from '../state/record-store.ts';
import { writeAs } from '../ui/dates.ts';
import { FailureScreen } from './failure-screen.tsx';

const cache = createIntlCache();

/** What is said even when nothing can be loaded. */
const first = { ...app, ...signs };

type Messages = Readonly<Record<string, string>>;

export const MessagesProvider = ({ children }: { readonly children: ReactNode }) => {
  const settings = useRecordStore((state) => state.record.settings);
  const language = languageOf(settings.language, navigator.languages);
  const [words, setMessages] = useState<Messages | null>(null);
  const [isLost, setLost] = useState(false);
  const isWhole = useRef(false);
  useEffect(() => {
    let isCurrent = true;
    const take = (loaded: Messages): void => {
      if (isCurrent) setMessages(loaded);
    };
    let whole: Promise<void> | null = null;
    const takeWhole = (): Promise<void> => {
      whole ??= wordsOf(language).then(
        (loaded) => {
          isWhole.current = true;
          take(loaded);
        },
        (error: unknown) => {
          whole = null;
          throw error;
        },
      );
      return whole;
    };
    setWholeCatalogue(takeWhole);
    // A host that is gone answers no more: what is spoken already goes on being spoken.
    const lose = (): void => setLost(isCurrent);
    if (isWhole.current) takeWhole().catch(lose);
    else firstMessages[language]().then((loaded) => whole ?? take(loaded), lose);
    document.documentElement.lang = language;
    return () => {
      isCurrent = false;
    };
  }, [language]);
  const locale = writingLocale(language, navigator.languages, settings);
  // Before anything below is rendered.
  writeAs(locale);
  const intl = useMemo(
    // The few texts that came with the page say at least that the others are missing.
    () => createIntl({ locale, defaultLocale: 'en', messages: words ?? first }, cache),
    [locale, words],
  );
  // Nothing is said in one language first and in another a moment later.
  if (words === null && !isLost) return null;
  return (
    <RawIntlProvider value={intl}>
      <I18nProvider locale={locale}>
        {words === null ? <FailureScreen reason={{ id: 'app.noAnswer' }} /> : children}
      </I18nProvider>
    </RawIntlProvider>
  );
};
