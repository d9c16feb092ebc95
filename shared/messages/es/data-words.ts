/** In Spanish. */
import type { dataWords as en } from '../en/data-words.ts';

export const dataWords = {
  'data.title': 'Tus datos',
  'data.entry.person': 'Tus respuestas y límites',
  'data.entry.settings': 'Ajustes',
  'data.entry.rota': 'El cuadrante de turnos',
  'data.entry.namedShift': 'El turno habitual {name}',
  'data.entry.askedFirst': 'Las preguntas previas',
  'data.entry.liveShift': 'El turno registrado en directo',
  'data.entry.garment': 'Medias: {name}',
  'data.entry.dayOff': 'Día libre, {date}',
  'data.entry.checkIn':
    'Registro, {date}, {when, select, morning {mañana} afterWork {después del trabajo} other {noche}}',
  'data.entry.import': 'Importación de {name}, {at}',
  'data.entry.desk': 'Servicio de salud: {name}',
  'data.entry.plannedShift': 'Turno previsto, {start} a {end}',
  'data.entry.shift': 'Turno, {start} a {end}',
  'data.entry.wear': 'Medias puestas, {on} a {off}',
  'data.entry.wearOpen': 'Medias puestas, {on}',
  'data.entry.treatment': 'Modo estricto desde el {start}',
  'data.entry.strictEntry': 'Línea de un diario del modo estricto, {at}',
  'data.moment': '{date}, {time}',

  'data.code': 'Código de recuperación',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
