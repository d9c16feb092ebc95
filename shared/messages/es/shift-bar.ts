/** In Spanish. */
import type { shiftBar as en } from '../en/shift-bar.ts';

export const shiftBar = {
  'shift-bar.covered': 'De pie con medias',
  'shift-bar.bare': 'De pie sin medias',
  'shift-bar.walking': 'Caminando',
  'shift-bar.rest': 'Tiempo sentado o en reposo',
  'shift-bar.limit': 'límite del rato más largo: {minutes}',
  'shift-bar.unplaced': 'En proporción: no se conocen las horas dentro del turno.',
  'shift-bar.limits':
    'Rato más largo de pie: {longest}; tu límite es {longestLimit}. Tiempo total de pie: {standing}; tu límite al día es {standingLimit}.',
  'shift-bar.words':
    'Turno de {start} a {end}: de pie {covered} con medias y {bare} sin medias, caminando {walking}, tiempo sentado o en reposo {rest}. Rato más largo de pie {longest}, tu límite es {limit}.',
  'shift-bar.words-unplaced':
    'Turno de {start} a {end}, en proporción, sin conocer las horas dentro de él: de pie {covered} con medias y {bare} sin medias, caminando {walking}, tiempo sentado o en reposo {rest}. Rato más largo de pie {longest}, tu límite es {limit}.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
