/** In Spanish. */
import type { wear as en } from '../en/wear.ts';

export const wear = {
  'wear.addFirst':
    'Añade primero tus medias; después podrás anotar aquí cuándo te las pones y te las quitas.',
  'wear.stocking': 'Medias',
  'wear.legs': 'Puestas en',
  'wear.both': 'Ambas piernas',
  'wear.left': 'Izquierda',
  'wear.right': 'Derecha',
  'wear.onDate': 'Puestas el',
  'wear.onAt': 'Puestas a las',
  'wear.now': '¿Aún puestas?',
  'wear.off': 'No',
  'wear.stillOn': 'Sí',
  'wear.offDate': 'Quitadas el',
  'wear.offAt': 'Quitadas a las',
  'wear.save': 'Guardar las horas de las medias',
  'wear.saved': 'Horas de las medias guardadas',
  'wear.changed': 'Horas de las medias cambiadas',
  'wear.needsStocking': '¿Qué medias eran?',
  'wear.needsOn': '¿Cuándo te las pusiste?',
  'wear.needsOff': '¿Cuándo te las quitaste?',
  'wear.date': 'Fecha',
  'wear.otherDate': 'Otra fecha',
  'wear.saveTime': 'Guardar',
  'wear.close': 'Cerrar',
  'wear.ahead': 'Eso aún está por llegar. Podrás guardarlo cuando haya pasado.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
