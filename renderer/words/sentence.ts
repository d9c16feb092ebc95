/** A sentence that is kept and said later, in whatever language is spoken then. */
import type { WordId } from './catalogue.ts';
import type { Say, WordValues } from './use-words.ts';

/** By its name in the catalogue, or as text that the page did not write: what the services answered. */
export type Sentence = string | { readonly id: WordId; readonly values?: WordValues | undefined };

export const inWords = (sentence: Sentence, say: Say): string =>
  typeof sentence === 'string' ? sentence : say(sentence.id, sentence.values);
