/** In Spanish. */
import type { welcome as en } from '../en/welcome.ts';

export const welcome = {
  'welcome.about': 'Un diario para quien trabaja de pie. Todo lo que anotas se queda en este equipo.',
  'welcome.picture': 'Dos piernas, de pie, con medias hasta la rodilla.',
  'welcome.which': '¿Qué te trae aquí?',
  'welcome.work': 'Trabajo de pie',
  'welcome.workWhat':
    'Anota el turno y las medias en segundos, y mira lo que las semanas exigen a tus piernas.',
  'welcome.treated': 'Me acaban de tratar',
  'welcome.treatedWhat':
    'Lleva las medias tras la escleroterapia como dice el plan de tu clínica, y anótalo todo con honestidad.',
  'welcome.desk': 'Dirijo un servicio de salud laboral',
  'welcome.deskWhat':
    'Recibir cifras semanales cerradas y ver cuánto están de pie los grupos, nunca una sola persona.',
  'welcome.opened': 'Diario abierto',
  'welcome.back': 'Volver',
  'welcome.before': 'Antes de empezar',
  'welcome.start': 'Empezar',
  'welcome.skip': 'Omitir por ahora',
  'welcome.skipped': 'Omitido por ahora',
  'welcome.later': 'Puedes cambiar esto en los ajustes cuando quieras.',
  'welcome.protect': 'Proteger este diario con una frase de contraseña',
  'welcome.notMedical':
    'Legwork es un diario y explica cifras publicadas. No es un producto sanitario: no diagnostica ni predice, y no aconseja nada más allá de lo que te dijo tu clínica.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
