/** In Spanish. */
import type { shiftBar as en } from '../en/shift-bar.ts';

export const shiftBar = {
  'shift-bar.covered': 'De pie con medias',
  'shift-bar.bare': 'De pie sin medias',
  'shift-bar.walking': 'Caminando',
  'shift-bar.rest': 'Tiempo sentado o en reposo',
  'shift-bar.limit': 'Tu límite seguido de pie {minutes}',
  'shift-bar.unplaced': 'En proporción: no se conocen las horas dentro del turno.',
  'shift-bar.words':
    'Turno de {start} a {end}: de pie {covered} con medias y {bare} sin medias, caminando {walking}, tiempo sentado o en reposo {rest}. Rato más largo de pie {longest}, tu límite es {limit}.',
  'shift-bar.words-unplaced':
    'Turno de {start} a {end}, en proporción, sin conocer las horas dentro de él: de pie {covered} con medias y {bare} sin medias, caminando {walking}, tiempo sentado o en reposo {rest}. Rato más largo de pie {longest}, tu límite es {limit}.',
  'shift-bar.longest': 'rato más largo de pie {duration}',
  'shift-bar.worn': 'Medias puestas',
  'shift-bar.worn-by-leg': 'Medias puestas, izquierda arriba, derecha abajo',
  'shift-bar.clock-forward':
    'Los relojes pasaron de las {from} a las {to}: {span, select, night {esta noche} other {este día}} dura {duration} menos.',
  'shift-bar.clock-back':
    'Los relojes volvieron de las {from} a las {to}: {span, select, night {esta noche} other {este día}} dura {duration} más.',
  'shift-bar.words-worn':
    '{legs, select, left {Media izquierda puesta} right {Media derecha puesta} other {Medias puestas}} de {from} a {to}.',
  'shift-bar.words-on':
    '{legs, select, left {Media izquierda puesta} right {Media derecha puesta} other {Medias puestas}} desde {from}.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
