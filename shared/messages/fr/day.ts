/** In French. */
import type { day as en } from '../en/day.ts';

export const day = {
  'day.over': '{duration} de plus que ta limite de {limit}.',
  'day.within': 'Dans ta limite de {limit}.',
  'day.noStand': 'Aucune station debout n’est notée.',
  'day.off': 'Un jour de repos : pas de travail, pas d’exposition.',
  'day.ghost': 'Voici à quoi ressemblera ta soirée ici.',
  'day.ghostPast': 'Voici à quoi ressemble une journée notée.',

  'recent.title': 'Les 14 derniers jours',
  'recent.titleUpTo': '14 jours jusqu’au {date}',
  'recent.dayWorked': '{date} : {load} heures de charge. {zone}.',
  'recent.dayOff': '{date} : jour de repos.',
  'recent.dayGap': '{date} : non noté.',
  'recent.what':
    'La charge de chaque jour, sa zone en dessous. Vide : un jour de repos. En pointillé : non noté.',
  'recent.empty': 'Chaque jour que tu notes sera ici une barre.',
  'recent.shorter': 'Debout d’affilée {duration} de moins que la semaine d’avant, un jour de travail moyen.',
  'recent.trends': 'Voir l’évolution',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
