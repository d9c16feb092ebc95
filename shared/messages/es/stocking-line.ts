/** In Spanish. */
import type { stockingLine as en } from '../en/stocking-line.ts';

export const stockingLine = {
  'worn.title': 'Medias ahora',
  'worn.on':
    '{name}{legs, select, left {, pierna izquierda} right {, pierna derecha} other {}}: puestas desde {since}, {duration}',
  'worn.offNow': 'Me las acabo de quitar',
  'worn.offAtShiftEnd': 'Al final del turno, {time}',
  'worn.otherTime': 'Otra hora',
  'worn.none': 'Sin medias puestas',
  'worn.putOn': 'Ponérmelas ahora',
  'worn.putOnNamed': 'Ponerme {name}',
  'worn.noStocking': 'No hay medias en uso.',
  'worn.add': 'Añadir medias',
  'worn.askShiftEnd': '{name}: puestas desde {since}. ¿Te las quitaste al final del turno, {time}?',
  'worn.askWhen': '{name}: puestas desde {since}. ¿Cuándo te las quitaste?',
  'worn.yes': 'Sí, a las {time}',
  'worn.stillOn': 'Siguen puestas',
  'worn.savedOn': 'Medias puestas a las {time}',
  'worn.savedOff': 'Medias quitadas a las {time}',
  'worn.strict':
    '{legs, select, left {Pierna izquierda: el} right {Pierna derecha: el} other {El}} modo estricto lleva su propio registro de medias.',
  'worn.toStrict': 'Abrir el modo estricto',
  'worn.due': '{months, plural, one {# mes cumplido} other {# meses cumplidos}}',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
