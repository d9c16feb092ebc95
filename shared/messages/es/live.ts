/** In Spanish. */
import type { live as en } from '../en/live.ts';

export const live = {
  'live.what':
    'Pulsa lo que haces cada vez que cambies; Legwork guarda las horas, también si el equipo se suspende o se reinicia. Termina el turno para guardarlo.',
  'live.begin': 'Empezar con',
  'live.since': '{posture} desde las {time}, {duration}',
  'live.soFar':
    'Hasta ahora, desde las {time}: de pie {standing}, caminando {walking}, rato más largo de pie {longest}.',
  'live.endAt': 'Terminó a las',
  'live.end': 'Terminar el turno y guardarlo',
  'live.drop': 'Descartarlo',
  'live.stepped': 'En directo: {posture}',
  'live.ended': 'Turno en directo guardado',
  'live.dropped': 'Turno en directo descartado',
  'live.clockWentBack':
    'El reloj de este ordenador se ha atrasado: marca las {now} y la última pulsación fue a las {press}. Di cuándo terminó el turno, o descártalo.',
  'live.nothingYet':
    'Todavía no ha pasado tiempo de este turno. No se ha cambiado nada: termínalo dentro de un minuto, o descártalo.',
  'live.tooLong': 'Empezó hace más de 24 horas. Indica cuándo terminó.',
  'live.ring': '{posture} desde hace {duration}. De pie sin pausa: {stand} de {limit}.',
  'live.toLimit': '{duration} hasta tu límite de {limit}',
  'live.atLimit': 'Has llegado a tu límite de {limit}',
  'live.limit': 'Tu límite de pie sin pausa: {limit}',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
