/** In French. */
import type { calendar as en } from '../en/calendar.ts';

export const calendar = {
  'calendar.title': 'Calendrier',
  'calendar.empty': 'Une année de jours apparaîtra ici dès que le premier sera noté.',
  'calendar.log': 'Noter un poste',
  'calendar.previous-year': 'Année précédente, {year}',
  'calendar.next-year': 'Année suivante, {year}',
  'calendar.measure': 'Ce qui est montré',
  'calendar.load': 'Charge',
  'calendar.zone': 'Zone',
  'calendar.wear': 'Bas',
  'calendar.view': 'Affichage',
  'calendar.view-year': 'Année',
  'calendar.view-table': 'Tableau',
  'calendar.days-of': 'Les jours de {year}',
  'calendar.finding':
    '{logged, plural, =0 {Rien n’est noté en {year}} other {{working, plural, =0 {Aucun poste n’est noté en {year}} one {# jour de travail en {year}, {over, plural, =0 {dans les limites} other {au-delà d’une limite}}} other {{over, plural, =0 {Aucun} other {#}} des {working} jours de travail de {year} au-delà d’une limite}}}}',
  'calendar.finding-wear':
    '{times, plural, =0 {Aucun bas noté en {year}} other {{working, plural, =0 {Bas portés {times, plural, one {# fois} other {# fois}} en {year}} one {Bas portés {worn} jour de travail sur # en {year}} other {Bas portés {worn, plural, one {# jour} other {# jours}} de travail sur {working} en {year}}}, {duration} en tout}}',
  'calendar.counts':
    '{logged, plural, one {# jour noté} other {# jours notés}}, dont {off} de repos ; {missing, plural, one {# jour non noté} other {# jours non notés}} depuis la première entrée. Les jours non notés restent vides et ne comptent nulle part.',
  'calendar.keys':
    'Les flèches vont d’un jour ou d’une semaine à l’autre, Début et Fin aux bords de la semaine, Page préc. et Page suiv. d’un mois à l’autre. Entrée ouvre le jour, T montre le tableau.',
  'calendar.keys-table': 'T revient à l’année.',
  'calendar.day-worked': '{date}, charge {load} heures de charge, {zone}',
  'calendar.day-worked-wear': '{date}, charge {load} heures de charge, {zone}, bas {wear}',
  'calendar.not-logged': '{date}, non noté',
  'calendar.not-logged-wear': '{date}, aucun poste noté, bas {wear}',
  'calendar.green': 'vert : dans les limites',
  'calendar.amber': 'orange : une limite dépassée',
  'calendar.red': 'rouge : deux limites dépassées',
  'calendar.legend': 'Légende',
  'calendar.legend-not-logged': 'non noté',
  'calendar.legend-day-off': 'jour de repos',
  'calendar.under': 'moins de {high}',
  'calendar.from-to': '{low} à {high}',
  'calendar.from-load': '{low} heures de charge et plus',
  'calendar.from-wear': '{low} heures et plus',
  'calendar.no-wear': 'sans bas',
  'calendar.table': 'Charge en heures de charge, zone selon tes limites et heures avec bas, {year}',
  'calendar.month-row':
    '{month} : {logged, plural, one {# jour noté} other {# jours notés}}, dont {off} de repos, {over} au-delà d’une limite, {missing, plural, one {# non noté} other {# non notés}}',
  'calendar.column-date': 'Date',
  'calendar.column-load': 'Charge',
  'calendar.column-zone': 'Zone',
  'calendar.column-standing': 'Debout',
  'calendar.column-wear': 'Heures avec bas',
  'calendar.strict-day': '{day} ; mode strict',
  'calendar.legend-strict': 'mode strict',
  'calendar.column-strict': 'Mode strict',
  'calendar.plan-day': 'jour {day}',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
