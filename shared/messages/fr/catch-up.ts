/** In French. */
import type { catchUp as en } from '../en/catch-up.ts';

export const catchUp = {
  'catch-up.intro':
    'Indique ce qu’a été chaque jour. Une supposition en pointillé ne compte nulle part tant que tu ne l’acceptes pas. Ce que tu ne sais pas reste vide. Rien n’est enregistré avant que tu appuies sur « Enregistrer ».',
  'catch-up.days': 'Jours non notés',
  'catch-up.what': 'Que noter pour le {date} ?',
  'catch-up.shift': 'Poste',
  'catch-up.day-off': 'Jour de repos',
  'catch-up.unknown': 'Je ne sais pas',
  'catch-up.span': '{start} à {end}',
  'catch-up.span-overnight': '{start} à {end}, le lendemain',
  'catch-up.figures': 'debout {standing}, au plus {longest} d’affilée, marche {walking}',
  'catch-up.figures-stocking': 'debout {standing}, au plus {longest} d’affilée, marche {walking}, {stocking}',
  'catch-up.no-shift-yet': 'Aucun poste antérieur d’où partir : écris les heures.',
  'catch-up.change': 'Modifier les heures',
  'catch-up.change-of': 'Modifier les heures du {date}',
  'catch-up.done': 'Terminé',
  'catch-up.start': 'Début',
  'catch-up.end': 'Fin',
  'catch-up.next-day': 'le lendemain',
  'catch-up.standing': 'Debout en tout',
  'catch-up.longest': 'Debout d’affilée',
  'catch-up.walking': 'Marche',
  'catch-up.time-needed': 'Écris une heure, comme 07:30.',
  'catch-up.duration-needed': 'Écris par exemple 3:20, 3,5 h ou 200 (minutes).',
  'catch-up.save': 'Enregistrer {count, plural, one {# jour} other {# jours}}',
  'catch-up.saved': '{count, plural, one {# jour enregistré} other {# jours enregistrés}}',
  'catch-up.back': 'Revenir à Aujourd’hui',
  'catch-up.none': 'Tous les jours depuis ta dernière entrée sont notés.',
  'catch-up.nothing-to-save': 'Choisis un poste ou un jour de repos là où tu le sais.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
