/** In Spanish. */
import type { catchUp as en } from '../en/catch-up.ts';

export const catchUp = {
  'catch-up.intro':
    'Indica qué fue cada día. Lo supuesto, con línea discontinua, no cuenta hasta que lo aceptes. Lo que no sepas queda como hueco. No se guarda nada hasta que pulses «Guardar».',
  'catch-up.days': 'Días sin anotar',
  'catch-up.what': '¿Qué fue el {date}?',
  'catch-up.shift': 'Turno',
  'catch-up.day-off': 'Día libre',
  'catch-up.unknown': 'No lo sé',
  'catch-up.span': 'De {start} a {end}',
  'catch-up.span-overnight': 'De {start} a {end} del día siguiente',
  'catch-up.figures': 'de pie {standing}, rato más largo {longest}, caminando {walking}',
  'catch-up.figures-stocking': 'de pie {standing}, rato más largo {longest}, caminando {walking}, {stocking}',
  'catch-up.no-shift-yet': 'No hay ningún turno anterior del que partir: escribe las horas.',
  'catch-up.change': 'Cambiar horas',
  'catch-up.change-of': 'Cambiar horas del {date}',
  'catch-up.done': 'Listo',
  'catch-up.start': 'Inicio',
  'catch-up.end': 'Fin',
  'catch-up.next-day': 'al día siguiente',
  'catch-up.standing': 'Tiempo total de pie',
  'catch-up.longest': 'Rato más largo de pie',
  'catch-up.walking': 'Caminando',
  'catch-up.time-needed': 'Escribe una hora, como 07:30.',
  'catch-up.duration-needed': 'Escríbelo como 3:20, 3,5 h o 200 (minutos).',
  'catch-up.save': 'Guardar {count, plural, one {# día} other {# días}}',
  'catch-up.saved': '{count, plural, one {# día guardado} other {# días guardados}}',
  'catch-up.back': 'Volver a hoy',
  'catch-up.none': 'Todos los días desde tu última entrada están anotados.',
  'catch-up.nothing-to-save': 'Elige turno o día libre en los que sepas.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
