/** In Spanish. */
import type { deskPaper as en } from '../en/desk-paper.ts';

export const deskPaper = {
  'deskPaper.title': 'Imprimir la hoja y el cartel',
  'deskPaper.what':
    'Los trabajadores reciben el archivo y, por otra vía, la huella: en esta hoja o en el cartel. Quien pueda falsificar las dos cosas puede hacerse pasar por tu servicio.',
  'deskPaper.printSheet': 'Imprimir la hoja',
  'deskPaper.printPoster': 'Imprimir el cartel',
  'deskPaper.sheet': 'Hoja para un trabajador',
  'deskPaper.poster': 'Cartel',
  'deskPaper.reading': 'Se está leyendo la hoja.',

  'deskPaper.head': 'Entregar cifras semanales a: {desk}',
  'deskPaper.free':
    'Tú decides. Legwork muestra al servicio grupos de al menos {count} personas, nunca a ti solo. Lo que no puede descartar, te lo dice antes del primer envío.',
  'deskPaper.kept': 'Se conservan',
  'deskPaper.keptWeeks':
    '{count, plural, one {# semana} other {# semanas}}, contadas hacia atrás desde la última semana cerrada. Puedes retirarlas antes.',
  'deskPaper.steps': 'Cómo se entregan',
  'deskPaper.step.open': 'Consigue el archivo del servicio y ábrelo con Legwork en tu propio equipo.',
  'deskPaper.step.type': 'Legwork pide dos grupos de la huella. Cópialos de este papel, nunca de un mensaje.',
  'deskPaper.step.read':
    'Elige tu departamento y las semanas. Lee palabra por palabra lo que se enviaría y guarda el sobre.',
  'deskPaper.step.give':
    'Da el sobre al servicio. La primera vez, enseña las ocho cifras que Legwork te muestra.',
  'deskPaper.fingerprint': 'Huella del servicio',
  'deskPaper.qrSheet': 'El archivo del servicio',
  'deskPaper.qrSheetWhat':
    'El código contiene el archivo entero. Su texto, guardado como {name}, se abre con Legwork.',
  'deskPaper.qrMark': 'Huella y registro',
  'deskPaper.qrMarkWhat':
    'El archivo del servicio es demasiado largo para este código. Lo recibes aparte: {name}.',
  'deskPaper.qrMadeUp': 'Este servicio es inventado: no da ningún archivo.',
  'deskPaper.foot': 'Legwork · registro {ledger}',

  'deskPaper.posterHead': '¿Cuánto tiempo estamos de pie?',
  'deskPaper.posterAsk':
    '{desk} reúne cifras semanales sobre el tiempo de pie y las medias de todos los que quieran darlas.',
  'deskPaper.posterSees':
    'Legwork muestra al servicio grupos de al menos {count} personas, nunca a una sola.',
  'deskPaper.never': 'Nunca se entrega',
  'deskPaper.never.name': 'tu nombre',
  'deskPaper.never.days': 'fechas y horas de tus turnos',
  'deskPaper.never.notes': 'notas, dolores y medidas',
  'deskPaper.never.treatment': 'tratamientos, médicos y medias por su nombre',
  'deskPaper.posterTurn': 'Compara estas cifras con las de Legwork. Si son otras, es otro servicio.',
  'deskPaper.posterContact': 'Preguntas, y el archivo',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
