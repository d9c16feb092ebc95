/** A message to show later, in the language of that moment. */
import type { MessageId } from './catalogue.ts';
import type { Translate, WordValues } from './use-messages.ts';

/** A name in the catalogue with its values, or a text that the services answered. */
export type LocalizedMessage = string | { readonly id: MessageId; readonly values?: WordValues | undefined };

export const localized = (localizedMessage: LocalizedMessage, t: Translate): string =>
  typeof localizedMessage === 'string' ? localizedMessage : t(localizedMessage.id, localizedMessage.values);
