/** Messages of the catalogue in the reader's language. */
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { MessageId } from './catalogue.ts';
import { withOneFullStop } from './full-stop.ts';

export type WordValues = Readonly<Record<string, string | number>>;

/** The message of this name with its values. Pure functions that need messages take it as an argument. */
export type Translate = (id: MessageId, values?: WordValues) => string;

export function useMessages(): Translate {
  const intl = useIntl();
  return useCallback((id, values) => withOneFullStop(intl.formatMessage({ id }, values)), [intl]);
}
