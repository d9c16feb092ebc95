/** In Spanish. */
import type { signs as en } from '../en/signs.ts';

export const signs = {
  'sign.E7.10': 'Dificultad para respirar, dolor en el pecho, mareo, tos con sangre',
  'sign.E7.10.action': 'Llama ahora a emergencias.',
  'sign.E7.14':
    'Ronchas en la piel (urticaria), dificultad para respirar, hinchazón de la cara, los labios, la lengua o la garganta',
  'sign.E7.14.action': 'Es una emergencia (alergia).',
  'sign.E7.15': 'Problemas para mover o sentir un brazo o una pierna',
  'sign.E7.15.action': 'Llama ahora a un médico.',
  'sign.E7.12': 'Dolor o hinchazón de la pantorrilla que no se alivia al caminar',
  'sign.E7.12.action': 'Llama enseguida a la clínica o al hospital.',
  'sign.E7.16': 'Dolor fuerte o ardor, una llaga abierta',
  'sign.E7.16.action': 'Contacta ahora con tu clínica.',
  'sign.E7.13': 'Una pierna con más de 3 cm más de contorno que la otra',
  'sign.E7.13.action': 'Díselo a tu clínica; las clínicas lo preguntan.',
  'sign.E7.18': 'Dedos del pie que hormiguean o se duermen dentro de la media',
  'sign.E7.18.action': 'Quítatela y pregunta.',
  'signs.title': 'Señales de alarma tras una escleroterapia',
  'signs.lead': 'Si tienes alguna de estas señales, busca ayuda médica ahora.',
  'signs.emergency': 'Número de emergencias',
  'signs.emergencyUnknown': 'Llama al número de emergencias del país donde estás.',
  'signs.clinic': 'Tu clínica',
  'signs.fixed': 'Esta tarjeta es un texto fijo. Nunca se calcula a partir de lo que anotas.',
  'signs.have': 'Tengo una de estas señales',
  'signs.haveOne': 'Tengo una de las señales de alarma',
  'signs.haveWhat':
    'Muestra esta tarjeta y anota la hora en el diario del tratamiento. No cambia ninguna de tus horas.',
  'signs.noted': 'Anotado: una señal de alarma',
  'signs.notNoted':
    'No se pudo anotar en el diario del tratamiento: {issue} Lo que dice la tarjeta vale igual.',
  'signs.print': 'Imprimir esta tarjeta',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
