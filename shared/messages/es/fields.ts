/** In Spanish. */
import type { fields as en } from '../en/fields.ts';

export const fields = {
  'field.change': 'Cambiar: {name}',
  'field.delete': 'Borrar: {name}',
  'field.show': 'Mostrar: {name}',
  'field.hide': 'Ocultar: {name}',
  'field.durationHelp': 'Escríbelo como 3:20, 3,5 h o 200 (minutos).',
  'field.bareHours': '{reading}. Tecla m: minutos.',
  'field.timeHelp': 'Escribe la hora como {example}, 0830 u 8 pm.',
  'field.dateHelp': 'Escribe la fecha como {figures}, {words} o ayer.',
  'field.calendar': 'Calendario: {name}',
  'field.twice': 'El reloj marca dos veces las {time} esa noche. ¿Cuál de ellas?',
  'field.first': 'La primera',
  'field.second': 'La segunda',
  'field.skipped': 'El reloj se salta las {time} esa noche. Cuentan las {becomes}.',
  'field.dateBounds': 'Aquí las fechas van del {earliest} al {latest}. La fecha {typed} no se ha aceptado.',
  'field.passphrase': 'Frase de contraseña',
  'field.newPassphrase': 'Nueva frase de contraseña',
  'field.passphraseAgain': 'La misma otra vez',
  'field.passphraseHint': 'Al menos {least} caracteres; unas cuantas palabras van bien.',
  'field.passphrase.notSame': 'No es la misma que arriba.',
  'field.passphrase.wrong': 'Esta no es la frase de contraseña. No se ha cambiado nada.',
  'field.newPassphraseProblem': 'Nueva frase de contraseña: {issue}',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
