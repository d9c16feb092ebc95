/** In French. */
import type { shiftBar as en } from '../en/shift-bar.ts';

export const shiftBar = {
  'shift-bar.covered': 'Debout, avec bas',
  'shift-bar.bare': 'Debout, sans bas',
  'shift-bar.walking': 'Marche',
  'shift-bar.rest': 'Position assise ou repos',
  'shift-bar.limit': 'Ta limite debout d’affilée {minutes}',
  'shift-bar.unplaced': 'En proportion : les heures à l’intérieur du poste ne sont pas connues.',
  'shift-bar.words':
    'Poste de {start} à {end} : debout {covered} avec bas et {bare} sans bas, marche {walking}, position assise ou repos {rest}. Debout au plus {longest} d’affilée, ta limite est de {limit}.',
  'shift-bar.words-unplaced':
    'Poste de {start} à {end}, en proportion, heures à l’intérieur non connues : debout {covered} avec bas et {bare} sans bas, marche {walking}, position assise ou repos {rest}. Debout au plus {longest} d’affilée, ta limite est de {limit}.',
  'shift-bar.longest': 'debout d’affilée {duration}',
  'shift-bar.worn': 'Bas portés',
  'shift-bar.worn-by-leg': 'Bas portés, gauche en haut, droite en bas',
  'shift-bar.clock-forward':
    'Les horloges ont avancé de {from} à {to} : {span, select, night {cette nuit} other {cette journée}} est plus courte de {duration}.',
  'shift-bar.clock-back':
    'Les horloges ont reculé de {from} à {to} : {span, select, night {cette nuit} other {cette journée}} est plus longue de {duration}.',
  'shift-bar.words-worn':
    '{legs, select, left {Bas gauche porté} right {Bas droit porté} other {Bas portés}} de {from} à {to}.',
  'shift-bar.words-on':
    '{legs, select, left {Bas gauche porté} right {Bas droit porté} other {Bas portés}} depuis {from}.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
