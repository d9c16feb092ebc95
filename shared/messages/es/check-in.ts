/** In Spanish. */
import type { checkIn as en } from '../en/check-in.ts';

export const checkIn = {
  'checkIn.open':
    'Registro: tus piernas {when, select, morning {por la mañana} afterWork {después del trabajo} other {por la noche}}',
  'checkIn.when': 'Cuándo',
  'checkIn.morning': 'Mañana',
  'checkIn.afterWork': 'Después del trabajo',
  'checkIn.evening': 'Noche',
  'checkIn.scale': 'De 0, nada, a 10, lo peor. Deja en blanco lo que no quieras decir.',
  'checkIn.girth': 'Contorno, {unit}',
  'checkIn.girthHow': 'A la misma hora, en el mismo punto de la pierna, con la cinta ajustada.',
  'checkIn.note': 'Nota',
  'checkIn.save': 'Guardar el registro',
  'checkIn.saved': 'Registro guardado',
  'checkIn.girthHelp': 'Escribe una medida como 23,5, de {least} a {most} {unit}.',
  'checkIn.clear': 'Vaciar: {field}',
  'checkIn.empty': 'Indica al menos una cosa y guarda.',
  'checkIn.stays': '{when}, {date}: lo empezaste antes. Se queda ahí hasta que lo guardes o lo descartes.',
  'checkIn.inTheWay': 'Este registro aún no está guardado. Guárdalo o descártalo y después abre el otro.',
  'checkIn.leave': 'Descartarlo',

  'afterWork.ask': '¿Cómo de pesadas tienes las piernas después del trabajo?',
  'afterWork.shift': '{date}, de {from} a {to}.',
  'afterWork.scale': '0 es nada, 10 es lo peor.',
  'afterWork.none': 'No noto nada',
  'afterWork.keys': 'Teclas: de 0 a 9, 1 y luego 0 para 10, el punto si no notas nada.',
  'afterWork.ten': 'Pulsa 0 para 10.',
  'afterWork.more': 'Decir más',
  'afterWork.change': 'Cambiar',
  'afterWork.leave': 'Dejarlo como estaba',
  'afterWork.saved': 'Pesadez {score} después del trabajo guardada',
  'afterWork.savedNone': 'Nada después del trabajo, guardado',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
