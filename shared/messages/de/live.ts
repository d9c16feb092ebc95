/** In German. */
import type { live as en } from '../en/live.ts';

export const live = {
  'live.what':
    'Drücke beim Wechsel auf das, was du nun tust; Legwork hält die Zeiten fest, auch über Ruhezustand und Neustart hinweg. Beende die Schicht, um sie zu speichern.',
  'live.begin': 'Beginnen mit',
  'live.since': '{posture} seit {time}, {duration}',
  'live.soFar': 'Bisher, seit {time}: Stehen {standing}, Gehen {walking}, längstes Stehen {longest}.',
  'live.endAt': 'Beendet um',
  'live.end': 'Schicht beenden und speichern',
  'live.drop': 'Verwerfen',
  'live.stepped': 'Live: {posture}',
  'live.ended': 'Live-Schicht gespeichert',
  'live.dropped': 'Live-Schicht verworfen',
  'live.clockWentBack':
    'Die Uhr dieses Computers wurde zurückgestellt: Sie zeigt {now}, zuletzt gedrückt wurde um {press}. Gib an, wann die Schicht zu Ende war, oder verwirf sie.',
  'live.nothingYet':
    'Von dieser Schicht ist noch keine Zeit vergangen. Nichts wurde geändert: Beende sie in einer Minute, oder verwirf sie.',
  'live.tooLong': 'Sie hat vor mehr als 24 Stunden begonnen. Gib an, wann sie zu Ende war.',
  'live.ring': '{posture} seit {duration}. Am Stück gestanden: {stand} von {limit}.',
  'live.toLimit': '{duration} bis zu deiner Grenze von {limit}',
  'live.atLimit': 'Deine Grenze von {limit} ist erreicht',
  'live.limit': 'Deine Grenze am Stück: {limit}',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
