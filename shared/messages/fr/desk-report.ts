import type { deskReport as en } from '../en/desk-report.ts';

/** A health desk's report on paper, in French. */
export const deskReport = {
  'deskReport.title': 'La station debout au travail, par groupe',
  'deskReport.what':
    'Des chiffres hebdomadaires que des salariés ont choisi de remettre. Chaque chiffre est la moyenne d’au moins {threshold} personnes. Ils les ont déclarés eux-mêmes, rien n’est mesuré.',
  'deskReport.desk': 'Service',
  'deskReport.purpose': 'But',
  'deskReport.weeks': 'Semaines',
  'deskReport.weeksFrom':
    'de {from} à {to} ({range}), {count, plural, one {# semaine close} other {# semaines closes}}',
  'deskReport.noWeeks': 'Aucune semaine de cette période n’est close.',
  'deskReport.made': 'Établi le',
  'deskReport.ledger': 'Registre',
  'deskReport.ledgerMark': 'dernière semaine close {week}, empreinte {hash}',
  'deskReport.noWeek': 'aucune',
  'deskReport.newest': 'La semaine la plus récente, {week}',
  'deskReport.nothing': 'Aucun groupe n’a encore assez de personnes cette semaine-là.',
  'deskReport.allShown': 'Tous les groupes montrés',
  'deskReport.totalsHow':
    'Les totaux sont des moyennes des chiffres montrés, pondérées par le nombre de personnes.',
  'deskReport.group': 'Groupe',
  'deskReport.department': '{name}, groupes montrés',
  'deskReport.notEnoughFor': 'Pas encore assez de personnes : {names}.',
  'deskReport.pattern.days': '{department}, jour',
  'deskReport.pattern.evenings': '{department}, soir',
  'deskReport.pattern.nights': '{department}, nuit',
  'deskReport.pattern.rotating': '{department}, en alternance',
  'deskReport.pattern.other': '{department}, autres horaires',
  'deskReport.week': 'Semaine',
  'deskReport.people': 'Personnes',
  'deskReport.standing': 'Debout',
  'deskReport.longest': 'Plus longue station',
  'deskReport.covered': 'Avec des bas',
  'deskReport.over': 'Jours au-delà',
  'deskReport.load': 'Charge',
  'deskReport.heaviness': 'Lourdeur',
  'deskReport.none': '–',
  'deskReport.percentBand': '{band} %',
  'deskReport.heavinessOf': '{value} ({n})',
  'deskReport.byWeek': 'Semaine par semaine',
  'deskReport.tooManyWeeks':
    'Semaine par semaine, cela fait {rows} lignes, trop pour du papier. Le tableau que le service emporte au format CSV les contient toutes.',
  'deskReport.continued': '{caption}, suite',
  'deskReport.finding':
    '{last} debout par jour de travail en {lastWeek} ; de {least} à {most} sur toutes les semaines montrées.',
  'deskReport.findingHidden': 'La station debout n’est pas montrée pour ces semaines.',
  'deskReport.stripStanding': 'Debout par jour de travail. En tirets : {limit}.',
  'deskReport.stripHeaviness': 'Lourdeur, de 0 à 10',
  'deskReport.keyCovered': 'Avec un bas',
  'deskReport.keyBare': 'Sans, ou non montré à part',
  'deskReport.keyGap': 'Sans trait : pas encore assez de personnes',
  'deskReport.alt':
    'Semaine par semaine, de {from} à {to} : montré pour {shown} sur {weeks}. Debout de {least} à {most} par jour de travail.',
  'deskReport.altHidden': 'Semaine par semaine, de {from} à {to} : montré pour {shown} sur {weeks}.',
  'deskReport.intervention': 'Changement au travail : {name}, à partir de {week}',
  'deskReport.gaps':
    '{count, plural, one {Pour # autre semaine, il n’y avait pas encore assez de personnes.} other {Pour # autres semaines, il n’y avait pas encore assez de personnes.}}',
  'deskReport.hidden':
    'Un tiret : non montré, parce qu’une ou deux personnes y pèseraient trop, ou parce que c’est 0. Une place vide : pas encore assez de personnes.',
  'deskReport.units':
    'Les minutes sont une moyenne des jours de travail, à 5 près ; la charge est en heures de charge, à 0,1 près ; la lourdeur va de 0 à 10, à 0,5 près, avec le nombre de personnes qui la donnent. Chaque chiffre couvre quatre semaines. Jours au-delà : plus de {stand} sans quitter sa place, ou plus de {standing} en tout.',
  'deskReport.compared': 'Avant et après',
  'deskReport.comparedHow':
    'Les mêmes personnes dans les deux périodes. La moyenne d’après moins celle d’avant, avec son intervalle à 95 %. Il dit que quelque chose a changé, et non pourquoi.',
  'deskReport.comparedSpan': '{before} face à {after}, les mêmes {n} personnes',
  'deskReport.span': '{from} à {to}',
  'deskReport.measure': 'Mesure',
  'deskReport.change': 'A changé de',
  'deskReport.interval': 'Intervalle à 95 %',
  'deskReport.intervalFrom': 'de {low} à {high}',
  'deskReport.cannotTell': 'on ne peut rien en dire',
  'deskReport.limitsTitle': 'Ce que ces chiffres ne disent pas',
  'deskReport.limit.volunteers':
    'Ils viennent de personnes qui ont choisi de les remettre. D’autres sont peut-être plus ou moins longtemps debout.',
  'deskReport.limit.why': 'Qu’un changement suive une nouveauté au travail ne montre pas qu’il en vient.',
  'deskReport.limit.standIns':
    'Jusqu’à un tiers des personnes d’un chiffre n’a peut-être pas eu de nouvelle semaine : leur dernier chiffre en tient lieu.',
  'deskReport.limit.late': 'Ce qui arrive pour une semaine déjà close ne change rien.',
  'deskReport.limit.five':
    'Ce qui peut se calculer en soustrayant des chiffres concerne environ cinq personnes ou plus, et non onze.',
  'deskReport.limit.one':
    'Si une seule personne change et que toutes les autres restent comme elles étaient, la moyenne bouge de ce changement divisé par le nombre de personnes.',
  'deskReport.limit.medical': 'Legwork n’est pas un dispositif médical. Ce rapport ne donne aucun conseil.',
  'deskReport.foot': 'Legwork · registre {ledger} · {week} · {hash}',
  'deskReport.sheet': 'Page {sheet} sur {sheets}',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
