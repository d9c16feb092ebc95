/** Messages of the catalogue in the reader's language. */
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Translate } from '#shared/messages/catalogue.ts';
import { withOneFullStop } from '#shared/messages/full-stop.ts';

export type { Translate, WordValues } from '#shared/messages/catalogue.ts';

export function useMessages(): Translate {
  const intl = useIntl();
  return useCallback((id, values) => withOneFullStop(intl.formatMessage({ id }, values)), [intl]);
}
