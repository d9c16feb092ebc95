/** In French. */
import type { issues as en } from '../en/issues.ts';

export const issues = {
  'problem.malformed': 'Impossible d’enregistrer cela tel quel.',
  'problem.text-missing': 'Ceci ne doit pas être vide.',
  'problem.text-too-long': 'Au plus {most, number} caractères.',
  'problem.too-small':
    'Au moins {least, number}{unit, select, minutes { {least, plural, one {minute} other {minutes}}} hours { {least, plural, one {heure} other {heures}}} months { {least, plural, one {mois} other {mois}}} years { {least, plural, one {an} other {ans}}} cm { cm} other {}}.',
  'problem.too-large':
    'Au plus {most, number}{unit, select, minutes { {most, plural, one {minute} other {minutes}}} hours { {most, plural, one {heure} other {heures}}} months { {most, plural, one {mois} other {mois}}} years { {most, plural, one {an} other {ans}}} cm { cm} other {}}.',
  'problem.not-a-zoned-time': 'Cette heure n’existe pas dans ce fuseau horaire.',
  'problem.unknown-time-zone':
    'Cet ordinateur ne connaît pas le fuseau horaire {zone}. Choisis un autre fuseau.',
  'problem.date-before-1900': 'Cette date est avant 1900. Vérifie l’année.',
  'problem.start-too-far-ahead': 'Ceci commence dans plus d’un jour. Vérifie la date.',
  'problem.planned-too-far-ahead': 'Ceci commence dans plus de deux ans. Vérifie la date.',
  'problem.end-not-after-start':
    '{part, select, segment {Cette période finit avant de commencer.} other {Le poste finit avant de commencer.}}',
  'problem.shift-over-24-hours': 'Un poste dure 24 h au plus, d’après l’horloge.',
  'problem.posture-over-shift-length':
    'Debout et marche font {onFeetMinutes} ensemble, mais le poste dure {shiftMinutes}.',
  'problem.longest-stand-over-standing':
    'Le temps debout d’affilée ne peut pas dépasser le temps debout en tout, {standingMinutes}.',
  'problem.shifts-overlap': 'Un autre poste est noté sur une partie de ce temps.',
  'problem.off-not-after-on': 'Les bas sont retirés avant d’avoir été mis.',
  'problem.worn-twice-at-once': 'Les mêmes bas sont déjà notés sur cette jambe pour une partie de ce temps.',
  'problem.unknown-garment': 'Ces bas ne sont pas dans ta liste.',
  'problem.unknown-named-shift': 'Ce poste habituel n’existe plus. Choisis-en un autre.',
  'problem.named-shift-in-use': 'Le roulement utilise ce poste. Retire-le d’abord du roulement.',
  'problem.garment-in-use':
    'Des heures de port sont notées pour ces bas. Supprime-les d’abord, ou garde les bas.',
  'problem.pressure-out-of-range': 'Une pression va de {min} à {max} mmHg.',
  'problem.range-upside-down': 'Le second chiffre de la plage doit être le plus grand.',
  'problem.range-without-midpoint': 'La pression doit être le milieu de la plage imprimée.',
  'problem.segment-outside-shift': 'Cette période est en dehors du poste.',
  'problem.segments-overlap': 'Cette période en chevauche une autre.',
  'problem.unknown-entry':
    '{part, select, event {Cet événement n’existe pas avant celui-ci.} other {Cette entrée n’existe plus.}}',
  'problem.not-whole-seconds': 'Le début doit être donné en secondes entières.',
  'problem.days-upside-down': 'Le dernier jour est avant le premier.',
  'problem.day-outside-plan': 'Le plan n’a que {days, plural, one {# jour} other {# jours}}.',
  'problem.day-scheduled-twice': 'Le jour {day} est deux fois dans le programme.',
  'problem.day-not-scheduled': 'Le jour {day} n’est pas dans le programme.',
  'problem.name-taken': 'Un autre événement du suivi porte ce nom.',
  'problem.amends-an-amendment':
    'Une correction ne peut pas être corrigée ; corrige de nouveau l’événement lui-même.',
  'problem.only-taken-back': 'Cette réponse porte sur une période : retire-la, puis dis ce qu’il en était.',
  'problem.desk-goes-back':
    'Ce qui a été remis à un service de santé ne fait que s’ajouter : un état antérieur ne revient pas.',
  'problem.log-only-grows':
    'Le journal d’un traitement ne fait que s’allonger : corrige une ligne par une nouvelle.',
  'problem.number-out-of-turn':
    'Autre chose a été ajouté au journal entre-temps. Regarde-le, puis ajoute ceci à nouveau.',
  'problem.later-than-entered': 'Cette heure est encore à venir.',
  'problem.treatment-under-way':
    'Un autre traitement de la même jambe est en cours à ce moment : termine-le d’abord, ou revois le début.',
  'problem.start-before-treatment': 'Les bas auraient été mis avant le traitement : vérifie les deux heures.',
  'problem.start-too-long-ago':
    'Le plan serait déjà terminé : le mode strict peut être noté jusqu’à son dernier jour.',
  'problem.change-outside-plan':
    'Le plan n’est pas en cours à ce moment : il commence plus tard, ou il est terminé.',
  'problem.plan-over-already':
    'Avec ce changement, le plan serait déjà terminé. Indique plus de jours, ou arrête-le plus tôt.',
  'problem.later-change-builds-on-it':
    'Un changement ultérieur du plan s’appuie sur celui-ci. Annule d’abord l’autre.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
