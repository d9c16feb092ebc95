/** In Spanish. */
import type { week as en } from '../en/week.ts';

export const week = {
  'week.before': 'La semana anterior',
  'week.after': 'La semana siguiente',
  'week.print': 'Imprimir',

  'week.load': 'Carga por día de trabajo',
  'week.standing': 'De pie por día de trabajo',
  'week.longestStand': 'Rato más largo de pie',
  'week.worn': 'Medias puestas en',
  'week.heaviness': 'Pesadez tras el trabajo',
  'week.wornUnit': 'de {working, plural, one {# día de trabajo} other {# días de trabajo}}',
  'week.heavinessUnit': 'de 10',
  'week.heavinessFrom':
    'anotada en {said} de {working, plural, one {# día de trabajo} other {# días de trabajo}}',

  'week.asUsual': 'como de costumbre',
  'week.beside.load': '{difference} {is, select, less {menos} other {más}} que de costumbre ({usual})',
  'week.beside.standing': '{difference} {is, select, less {menos} other {más}} que de costumbre ({usual})',
  'week.beside.longestStand':
    '{difference} {is, select, less {menos} other {más}} que de costumbre ({usual})',
  'week.beside.worn': '{difference} {is, select, less {menos} other {más}} que de costumbre ({usual})',
  'week.beside.heaviness': '{difference} {is, select, less {menos} other {más}} que de costumbre ({usual})',

  'week.found.load':
    'Tu carga fue {is, select, less {más baja} other {más alta}} que de costumbre: {difference} horas de carga por día de trabajo.',
  'week.found.standing':
    'Estuviste de pie {difference} {is, select, less {menos} other {más}} por día de trabajo que de costumbre.',
  'week.found.longestStand':
    'Tu rato más largo de pie duró {difference} {is, select, less {menos} other {más}} que de costumbre.',
  'week.found.worn':
    'Llevaste medias {count, plural, one {# día} other {# días}} de trabajo {is, select, less {menos} other {más}} que de costumbre.',
  'week.found.heaviness':
    'Tras el trabajo notaste las piernas {is, select, less {menos pesadas} other {más pesadas}} que de costumbre: {difference} de 10.',
  'week.found.asUsual': 'Una semana más o menos como de costumbre.',
  'week.found.noUsual': 'A partir de dos semanas anotadas, cada cifra se compara con tu costumbre.',
  'week.found.fewLogged':
    '{logged, plural, one {# día anotado} other {# días anotados}} de 7. A partir de {fewest}, la semana se compara con tu costumbre.',
  'week.found.noWork': 'Una semana sin turnos.',
  'week.found.notLogged': 'En esta semana no hay nada anotado.',
  'week.outside': '{is, select, less {Menos} other {Más}} que en cada una de las {weeks} semanas anteriores.',
  'week.inside': 'Al menos una de las {weeks} semanas anteriores llegó tan lejos.',

  'week.days': 'La carga de cada día',
  'week.worked': '{date}: {load} horas de carga. {zone}',
  'week.dayOff': '{date}: día libre',
  'week.notLogged': '{date}: sin anotar',
  'week.offShort': 'libre',
  'week.notLoggedShort': 'sin anotar',
  'week.usualLoad': 'Tu carga de costumbre: {load}',
  'week.counts':
    '{working, plural, =0 {Ningún día de trabajo} one {# día de trabajo} other {# días de trabajo}}, {off, plural, =0 {ningún día libre} one {# día libre} other {# días libres}}, {missing, plural, =0 {ningún día sin anotar} one {# día sin anotar} other {# días sin anotar}}.',
  'week.usualWhat':
    'Tu costumbre es la mediana de la misma cifra en las cuatro semanas anteriores. {weeks, plural, =0 {Ninguna tiene} one {# de ellas tiene} other {# de ellas tienen}} al menos {fewest} días anotados y un turno.',

  'week.emptyUntil':
    'Una semana se mira cuando ha terminado. La primera termina el {date}: aquí estarán sus cinco cifras.',
  'week.emptyYet':
    'Una semana entera en cinco cifras, cada una junto a tu costumbre. Empieza con el primer turno que anotes.',
  'week.ghost': 'Así se verá',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
