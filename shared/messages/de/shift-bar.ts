/** In German. */
import type { shiftBar as en } from '../en/shift-bar.ts';

export const shiftBar = {
  'shift-bar.covered': 'Stehen mit Strümpfen',
  'shift-bar.bare': 'Stehen ohne Strümpfe',
  'shift-bar.walking': 'Gehen',
  'shift-bar.rest': 'Sitzen oder Ausruhen',
  'shift-bar.limit': 'längstes Stehen, Grenze {minutes}',
  'shift-bar.unplaced': 'Im Verhältnis: Die Zeiten innerhalb der Schicht sind nicht bekannt.',
  'shift-bar.limits':
    'Längstes Stehen {longest}; deine Grenze ist {longestLimit}. Stehen insgesamt {standing}; deine Grenze für einen Tag ist {standingLimit}.',
  'shift-bar.words':
    'Schicht von {start} bis {end}: Stehen {covered} mit und {bare} ohne Strümpfe, Gehen {walking}, Sitzen oder Ausruhen {rest}. Längstes Stehen {longest}, deine Grenze ist {limit}.',
  'shift-bar.words-unplaced':
    'Schicht von {start} bis {end}, im Verhältnis, die Zeiten darin sind nicht bekannt: Stehen {covered} mit und {bare} ohne Strümpfe, Gehen {walking}, Sitzen oder Ausruhen {rest}. Längstes Stehen {longest}, deine Grenze ist {limit}.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
