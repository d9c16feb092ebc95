/** In German. */
import type { shiftBar as en } from '../en/shift-bar.ts';

export const shiftBar = {
  'shift-bar.covered': 'Stehen mit Strümpfen',
  'shift-bar.bare': 'Stehen ohne Strümpfe',
  'shift-bar.walking': 'Gehen',
  'shift-bar.rest': 'Sitzen oder Ausruhen',
  'shift-bar.limit': 'Deine Grenze am Stück {minutes}',
  'shift-bar.unplaced': 'Im Verhältnis: Die Zeiten innerhalb der Schicht sind nicht bekannt.',
  'shift-bar.words':
    'Schicht von {start} bis {end}: Stehen {covered} mit und {bare} ohne Strümpfe, Gehen {walking}, Sitzen oder Ausruhen {rest}. Längstes Stehen {longest}, deine Grenze ist {limit}.',
  'shift-bar.words-unplaced':
    'Schicht von {start} bis {end}, im Verhältnis, die Zeiten darin sind nicht bekannt: Stehen {covered} mit und {bare} ohne Strümpfe, Gehen {walking}, Sitzen oder Ausruhen {rest}. Längstes Stehen {longest}, deine Grenze ist {limit}.',
  'shift-bar.longest': 'längstes Stehen {duration}',
  'shift-bar.worn': 'Strümpfe an',
  'shift-bar.worn-by-leg': 'Strümpfe an, oben links, unten rechts',
  'shift-bar.clock-forward':
    'Die Uhren sprangen von {from} auf {to}: {span, select, night {Diese Nacht} other {Dieser Tag}} ist {duration} kürzer.',
  'shift-bar.clock-back':
    'Die Uhren gingen von {from} auf {to} zurück: {span, select, night {Diese Nacht} other {Dieser Tag}} ist {duration} länger.',
  'shift-bar.words-worn':
    '{legs, select, left {Linker Strumpf} right {Rechter Strumpf} other {Strümpfe}} an von {from} bis {to}.',
  'shift-bar.words-on':
    '{legs, select, left {Linker Strumpf} right {Rechter Strumpf} other {Strümpfe}} an seit {from}.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
