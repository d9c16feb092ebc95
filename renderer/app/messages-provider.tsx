/** The reader's language and date, for texts, numbers, dates and the fields. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createIntl, createIntlCache, RawIntlProvider } from 'react-intl';
import { app } from '#shared/messages/en/app.ts';
import { signs } from '#shared/messages/en/signs.ts';
import { languageOf } from '#shared/record/language.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { firstMessages, messagesOf } from '../messages/catalogue.ts';
import { writingLocale } from '../messages/locale.ts';
import { setWholeCatalogue } from '../messages/whole-catalogue.ts';
import { useClock } from '../state/clock-store.ts';
import { usePreferences } from '../state/preferences.ts';
import { useReader } from '../state/reader.ts';
import { useSession } from '../state/session.ts';
import { writeAs } from '../ui/dates.ts';
import { TodayProvider } from '../ui/today.ts';
import { FailureScreen } from './failure-screen.tsx';

const cache = createIntlCache();

/** The messages that need no loading. */
const first = { ...app, ...signs };

type Messages = Readonly<Record<string, string>>;

export const MessagesProvider = ({ children }: { readonly children: ReactNode }) => {
  const preferences = usePreferences();
  const { locales } = useReader();
  const today = useClock((state) => dateOf(state.now));
  const language = languageOf(preferences.language, locales);
  // The services name the chosen language and the system's first of all, so that the page loads one language only.
  const isKnown = useSession(({ about, status }) => about !== null || status === 'failed');
  const [messages, setMessages] = useState<Messages | null>(null);
  const [isLost, setLost] = useState(false);
  const isWhole = useRef(false);
  useEffect(() => {
    if (!isKnown) return;
    let isCurrent = true;
    const take = (loaded: Messages): void => {
      if (isCurrent) setMessages(loaded);
    };
    let whole: Promise<void> | null = null;
    const takeWhole = (): Promise<void> => {
      whole ??= messagesOf(language).then(
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
    // If the host has gone, keep the current language.
    const lose = (): void => setLost(isCurrent);
    if (isWhole.current) takeWhole().catch(lose);
    else firstMessages[language]().then((loaded) => whole ?? take(loaded), lose);
    document.documentElement.lang = language;
    return () => {
      isCurrent = false;
    };
  }, [language, isKnown]);
  const locale = writingLocale(language, locales, preferences);
  // Set the locale before the children render.
  writeAs(locale);
  const intl = useMemo(
    // Without a catalogue, use the few built-in messages to report that.
    () => createIntl({ locale, defaultLocale: 'en', messages: messages ?? first }, cache),
    [locale, messages],
  );
  // Render nothing before the language is loaded, so that it does not switch visibly.
  if (messages === null && !isLost) return null;
  return (
    <RawIntlProvider value={intl}>
      <I18nProvider locale={locale}>
        <TodayProvider value={today}>
          {messages === null ? <FailureScreen reason={{ id: 'app.noAnswer' }} /> : children}
        </TodayProvider>
      </I18nProvider>
    </RawIntlProvider>
  );
};
