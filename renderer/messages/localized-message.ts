/** A sentence that is kept and said later, in whatever language is spoken then. */
import type { MessageId } from './catalogue.ts';
import type { Translate, WordValues } from './use-messages.ts';

/** By its name in the catalogue, or as text that the page did not write: what the services answered. */
export type LocalizedMessage = string | { readonly id: MessageId; readonly values?: WordValues | undefined };

export const localized = (localizedMessage: LocalizedMessage, t: Translate): string =>
  typeof localizedMessage === 'string' ? localizedMessage : t(localizedMessage.id, localizedMessage.values);
