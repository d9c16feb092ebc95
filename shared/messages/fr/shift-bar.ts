/** In French. */
import type { shiftBar as en } from '../en/shift-bar.ts';

export const shiftBar = {
  'shift-bar.covered': 'Debout, avec bas',
  'shift-bar.bare': 'Debout, sans bas',
  'shift-bar.walking': 'Marche',
  'shift-bar.rest': 'Position assise ou repos',
  'shift-bar.limit': 'debout d’affilée, limite {minutes}',
  'shift-bar.unplaced': 'En proportion : les heures à l’intérieur du poste ne sont pas connues.',
  'shift-bar.limits':
    'Debout au plus {longest} d’affilée ; ta limite est de {longestLimit}. Debout en tout {standing} ; ta limite par jour est de {standingLimit}.',
  'shift-bar.words':
    'Poste de {start} à {end} : debout {covered} avec bas et {bare} sans bas, marche {walking}, position assise ou repos {rest}. Debout au plus {longest} d’affilée, ta limite est de {limit}.',
  'shift-bar.words-unplaced':
    'Poste de {start} à {end}, en proportion, heures à l’intérieur non connues : debout {covered} avec bas et {bare} sans bas, marche {walking}, position assise ou repos {rest}. Debout au plus {longest} d’affilée, ta limite est de {limit}.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
