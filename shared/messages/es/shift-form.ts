/** In Spanish. */
import type { shiftForm as en } from '../en/shift-form.ts';

export const shiftForm = {
  'shift.date': 'Día en que empezó',
  'shift.start': 'Inicio',
  'shift.end': 'Fin',
  'shift.nextDay': 'al día siguiente',
  'shift.dropsTimeline':
    'Este turno tiene una cronología anotada en directo. Lo que escribas aquí la sustituye.',
  'shift.standing': 'Tiempo total de pie',
  'shift.longestStand': 'Rato más largo de pie',
  'shift.walking': 'Caminando',
  'shift.slider': '{field}, control deslizante',
  'shift.stockings': 'Medias',
  'shift.noStockings': 'Sin medias',
  'shift.how': 'Escribe las duraciones como 3:20, 3,5 h o 200 (minutos).',
  'shift.tooMuch': 'Son {duration} más de lo que dura el turno.',
  'shift.rest': 'El resto del turno, {duration}, cuenta como tiempo sentado o tumbado.',
  'shift.save': 'Guardar el turno del {date}',
  'shift.needsStart': '¿Cuándo empezó el turno?',
  'shift.needsEnd': '¿Cuándo terminó el turno?',
  'shift.needsStanding': '¿Cuánto tiempo pasaste de pie en total?',
  'shift.needsLongestStand': '¿Cuánto duró el rato más largo de pie sin pausa?',
  'shift.wholeShift': 'Todo el turno con {stocking}',
  'shift.onSince': 'Como está anotado: puestas desde las {from}',
  'shift.onUntil': 'Como está anotado: de {from} a {to}',
  'shift.moved': 'Empieza más tarde que ahora, así que es del día anterior: {date}.',
  'shift.ofDate': 'Este es un turno del {date}.',
  'shift.drop': 'Descartarlo',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
