/** In French. */
import type { week as en } from '../en/week.ts';

export const week = {
  'week.before': 'La semaine d’avant',
  'week.after': 'La semaine d’après',
  'week.print': 'Imprimer',

  'week.load': 'Charge par jour de travail',
  'week.standing': 'Debout par jour de travail',
  'week.longestStand': 'Debout d’affilée',
  'week.worn': 'Bas portés',
  'week.heaviness': 'Lourdeur après le travail',
  'week.wornUnit': '{working, plural, one {jour de travail sur #} other {jours de travail sur #}}',
  'week.heavinessUnit': 'sur 10',
  'week.heavinessFrom': 'notée {said} {said, plural, one {jour} other {jours}} de travail sur {working}',

  'week.asUsual': 'comme d’habitude',
  'week.beside.load': '{difference} {is, select, less {de moins} other {de plus}} que d’habitude ({usual})',
  'week.beside.standing':
    '{difference} {is, select, less {de moins} other {de plus}} que d’habitude ({usual})',
  'week.beside.longestStand':
    '{difference} {is, select, less {de moins} other {de plus}} que d’habitude ({usual})',
  'week.beside.worn': '{difference} {is, select, less {de moins} other {de plus}} que d’habitude ({usual})',
  'week.beside.heaviness':
    '{difference} {is, select, less {de moins} other {de plus}} que d’habitude ({usual})',

  'week.found.load':
    'Ta charge a été {is, select, less {plus basse} other {plus haute}} que d’habitude, de {difference} heures de charge par jour de travail.',
  'week.found.standing':
    'Tu as passé {difference} {is, select, less {de moins} other {de plus}} debout par jour de travail que d’habitude.',
  'week.found.longestStand':
    'Ton plus long moment debout a duré {difference} {is, select, less {de moins} other {de plus}} que d’habitude.',
  'week.found.worn':
    'Tu as porté des bas {count, plural, one {# jour} other {# jours}} de travail {is, select, less {de moins} other {de plus}} que d’habitude.',
  'week.found.heaviness':
    'Après le travail, tes jambes étaient {is, select, less {plus légères} other {plus lourdes}} que d’habitude, de {difference} sur 10.',
  'week.found.asUsual': 'Une semaine à peu près comme d’habitude.',
  'week.found.noUsual': 'À partir de deux semaines notées, chaque chiffre est comparé à ton habitude.',
  'week.found.fewLogged':
    '{logged, plural, one {# jour noté} other {# jours notés}} sur 7. À partir de {fewest}, la semaine est comparée à ton habitude.',
  'week.found.noWork': 'Une semaine sans poste.',
  'week.found.notLogged': 'Rien n’est noté cette semaine-là.',
  'week.outside': '{is, select, less {Moins} other {Plus}} que chacune des {weeks} semaines d’avant.',
  'week.inside': 'Au moins une des {weeks} semaines d’avant est allée aussi loin.',

  'week.days': 'La charge de chaque jour',
  'week.worked': '{date} : {load} heures de charge. {zone}',
  'week.dayOff': '{date} : jour de repos',
  'week.notLogged': '{date} : non noté',
  'week.offShort': 'repos',
  'week.notLoggedShort': 'non noté',
  'week.usualLoad': 'Ta charge d’habitude : {load}',
  'week.counts':
    '{working, plural, =0 {Aucun jour de travail} one {# jour de travail} other {# jours de travail}}, {off, plural, =0 {aucun jour de repos} one {# jour de repos} other {# jours de repos}}, {missing, plural, =0 {aucun jour manquant} one {# jour non noté} other {# jours non notés}}.',
  'week.usualWhat':
    'Ton habitude est la médiane du même chiffre des quatre semaines d’avant. {weeks, plural, =0 {Aucune n’a} one {# d’entre elles a} other {# d’entre elles ont}} au moins {fewest} jours notés et un poste.',

  'week.emptyUntil':
    'On regarde une semaine quand elle est finie. Ta première finit le {date} : ses cinq chiffres seront ici.',
  'week.emptyYet':
    'Une semaine entière en cinq chiffres, chacun à côté de ton habitude. Elle commence avec le premier poste que tu notes.',
  'week.ghost': 'Voici à quoi cela ressemblera',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
