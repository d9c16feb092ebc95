/** In Spanish. */
import type { fields as en } from '../en/fields.ts';

export const fields = {
  'field.change': 'Cambiar: {name}',
  'field.delete': 'Borrar: {name}',
  'field.show': 'Mostrar: {name}',
  'field.hide': 'Ocultar: {name}',
  'field.durationHelp': 'Escríbelo como 3:20, 3,5 h o 200 (minutos).',
  'field.passphrase': 'Frase de contraseña',
  'field.newPassphrase': 'Nueva frase de contraseña',
  'field.passphraseAgain': 'La misma otra vez',
  'field.passphraseHint': 'Al menos {least} caracteres; unas cuantas palabras van bien.',
  'field.passphrase.notSame': 'No es la misma que arriba.',
  'field.passphrase.wrong': 'Esta no es la frase de contraseña. No se ha cambiado nada.',
  'field.newPassphraseProblem': 'Nueva frase de contraseña: {problem}',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
