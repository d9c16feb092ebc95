/** Texts of the catalogue in the reader's language. */
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { WordId } from './catalogue.ts';

export type WordValues = Readonly<Record<string, string | number>>;

/** The text of this name with its values filled in. Pure functions that need words take it as an argument. */
export type Say = (id: WordId, values?: WordValues) => string;

export function useWords(): Say {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}
