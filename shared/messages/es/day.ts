/** In Spanish. */
import type { day as en } from '../en/day.ts';

export const day = {
  'day.over': '{duration} por encima de tu límite de {limit}.',
  'day.within': 'Dentro de tu límite de {limit}.',
  'day.noStand': 'No hay tiempo de pie anotado.',
  'day.off': 'Un día libre: sin trabajo, sin exposición.',
  'day.ghost': 'Así se verá esta noche.',
  'day.ghostPast': 'Así se ve un día anotado.',

  'recent.title': 'Los últimos 14 días',
  'recent.titleUpTo': '14 días hasta el {date}',
  'recent.dayWorked': '{date}: {load} horas de carga. {zone}.',
  'recent.dayOff': '{date}: día libre.',
  'recent.dayGap': '{date}: sin anotar.',
  'recent.what': 'La carga de cada día y, debajo, su zona. En blanco: un día libre. Con puntos: sin anotar.',
  'recent.empty': 'Cada día que anotes será aquí una barra.',
  'recent.shorter':
    'El rato más largo de pie fue {duration} más corto que la semana anterior, en un día de trabajo medio.',
  'recent.trends': 'Ver la evolución',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
