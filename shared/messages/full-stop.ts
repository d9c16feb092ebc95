/**
 * A text whose sentences end with one full stop. Where a sentence ends with an abbreviation, such as the German
 * `27. Nov.`, the stop of the abbreviation ends the sentence, too. Three dots stay three.
 */
export const withOneFullStop = (text: string): string => text.replaceAll(/(?<!\.)\.\.(?!\.)/g, '.');
