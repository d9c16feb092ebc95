/** In French. */
import type { live as en } from '../en/live.ts';

export const live = {
  'live.what':
    'Appuie sur ce que tu fais à chaque changement ; Legwork retient les heures, même après une mise en veille ou un redémarrage. Termine le poste pour l’enregistrer.',
  'live.begin': 'Commencer par',
  'live.since': '{posture} depuis {time}, {duration}',
  'live.soFar':
    'Jusqu’ici, depuis {time} : debout {standing}, au plus {longest} d’affilée, marche {walking}.',
  'live.endAt': 'Terminé à',
  'live.end': 'Terminer le poste et l’enregistrer',
  'live.drop': 'Abandonner',
  'live.stepped': 'En direct : {posture}',
  'live.ended': 'Poste en direct enregistré',
  'live.dropped': 'Poste en direct abandonné',
  'live.clockWentBack':
    'L’horloge de cet ordinateur a été reculée : elle affiche {now}, et le dernier appui date de {press}. Dis quand le poste s’est terminé, ou abandonne-le.',
  'live.nothingYet':
    'Aucun temps de ce poste ne s’est encore écoulé. Rien n’a changé : termine-le dans une minute, ou abandonne-le.',
  'live.tooLong': 'Il a commencé il y a plus de 24 heures. Dis quand il s’est terminé.',
  'live.ring': '{posture} depuis {duration}. Debout d’affilée : {stand} sur {limit}.',
  'live.toLimit': '{duration} avant ta limite de {limit}',
  'live.atLimit': 'Ta limite de {limit} est atteinte',
  'live.limit': 'Ta limite debout d’affilée : {limit}',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
