/** In French. */
import type { trends as en } from '../en/trends.ts';

export const trends = {
  'trends.title': 'Tendances d’exposition au risque',
  'trends.range': 'Période',
  'trends.weeks4': '4 semaines',
  'trends.months3': '3 mois',
  'trends.year': '1 an',
  'trends.all': 'Tout',
  'trends.view': 'Affichage',
  'trends.chart': 'Graphique',
  'trends.table': 'Tableau',
  'trends.what': 'Ce qui est montré',
  'trends.load': 'Charge et indice',
  'trends.standing': 'Debout',
  'trends.longest': 'Debout d’affilée',
  'trends.wear': 'Bas',
  'trends.symptoms': 'Ressenti',
  'trends.girth': 'Tours de jambe',
  'trends.empty':
    'La charge de chaque jour et l’indice d’exposition apparaîtront ici dès que le premier poste sera noté.',
  'trends.emptyRange': 'Rien n’est noté sur cette période. Ce qui a été noté avant est gardé.',
  'trends.logShift': 'Noter un poste',
  'trends.noCheckIns':
    'Aucun bilan sur cette période. Le bilan du soir est dans Aujourd’hui, sous le poste ; tes réponses apparaissent ici.',
  'trends.noWear': 'Aucun bas noté sur cette période.',
  'trends.date': 'Date',
  'trends.notLogged': 'non noté',
  'trends.today': 'aujourd’hui',
  'trends.span': 'du {from} au {to}',
  'trends.counts':
    '{logged, plural, one {# jour noté} other {# jours notés}}, {missing, plural, one {# non noté} other {# non notés}}, {span}. Les jours non notés restent vides et ne comptent nulle part.',
  'trends.thinned': 'Tracé avec {shown} points sur {all} ; les plus hauts et les plus bas sont gardés.',
  'trends.label': '{title}, {span}. Le tableau contient toutes les valeurs.',

  'trends.indexTitle': 'Indice d’exposition {index}, {band}, le {date}',
  'trends.low': 'faible',
  'trends.moderate': 'modéré',
  'trends.high': 'élevé',
  'trends.indexAxis': 'indice d’exposition',
  'trends.loadAxis': 'h de charge par jour',
  'trends.hoursAxis': 'heures par jour',
  'trends.minutesAxis': 'minutes',
  'trends.scoreAxis': '0 rien, 10 le pire',
  'trends.moderateFrom': 'modéré dès 30',
  'trends.highFrom': 'élevé dès 50',
  'trends.index': 'Indice',
  'trends.line': 'Ligne : indice d’exposition, {index} le {date}',
  'trends.standingTitle': 'Debout {hours} h par jour noté, dont {covered} % avec bas',
  'trends.covered': 'Avec bas',
  'trends.bare': 'Sans bas',
  'trends.limit': 'ta limite {duration}',
  'trends.longestTitle':
    'Debout d’affilée au-delà de la limite de {limit} : {over, plural, one {# jour} other {# jours}} sur {logged, plural, one {# noté} other {# notés}}',
  'trends.wearTitle':
    'Bas portés {worn, plural, one {# jour} other {# jours}} de travail sur {days}, {hours} h ces jours-là',
  'trends.worn': 'Portés',
  'trends.coverage': 'Debout avec bas',
  'trends.symptomsTitle': '{n, plural, one {# bilan du soir} other {# bilans du soir}}',
  'trends.symptomsFinding':
    '{symptom} en tête, {mean} sur 10 en moyenne sur {n, plural, one {# soirée} other {# soirées}}',
  'trends.girthFinding':
    '{within} sur {n, plural, one {# tour de jambe} other {# tours de jambe}} dans l’erreur de mesure par rapport à ta première mesure',
  'trends.withinError': 'dans l’erreur de mesure',
  'trends.girthWhat':
    'Un mètre ruban se trompe d’environ un demi-centimètre : un changement dans la bande ne dit donc rien. Même heure, même endroit.',
  'trends.tipLoad': '{load} h de charge. {zone}.',
  'trends.tipDay': 'Debout {standing}, au plus {longest} d’affilée, marche {walking}.',
  'trends.tipIndex': 'Indice {index}, {band}.',
  'trends.walking': 'Marche',
  'trends.zone': 'Zone',
  'zone.green': 'Vert',
  'zone.amber': 'Orange',
  'zone.red': 'Rouge',
  'zone.greenWhat': 'Vert : dans les limites',
  'zone.amberWhat': 'Orange : une limite dépassée',
  'zone.redWhat': 'Rouge : deux limites dépassées',
  'source.one': 'Source',
  'source.many': 'Sources',

  'trends.means': 'Ce que cela veut dire',
  'trends.meanLoad': 'Charge moyenne',
  'trends.meanLoadUnit': 'h de charge par jour noté',
  'trends.overLimit': 'Jours au-delà d’une limite',
  'trends.ofLogged': 'sur {logged, plural, one {# noté} other {# notés}}',
  'trends.explain':
    'Une heure de charge, c’est une heure debout immobile, jambes nues ; la marche compte moins, et les bas en retirent une partie. L’indice regarde en arrière avec une demi-vie de sept jours : quatre heures de charge chaque jour donneraient 50.',
  'trends.notRisk':
    'C’est l’exposition à un facteur de risque connu pour les veines des jambes. Ce n’est pas ton risque personnel.',
  'trend.unknown':
    'Pas encore de tendance : il faut dix jours notés, étalés sur deux semaines ou plus, dans les quatre dernières semaines.',
  'trend.steady': 'Ces quatre dernières semaines, ton exposition est restée stable.',
  'trend.rising':
    'Ces quatre dernières semaines, ton exposition a augmenté chaque semaine de {change} h de charge par jour.',
  'trend.falling':
    'Ces quatre dernières semaines, ton exposition a baissé chaque semaine de {change} h de charge par jour.',
  'trend.from':
    'D’après {logged, plural, one {# jour noté} other {# jours notés}} sur 28 ; {missing, plural, one {# manque} other {# manquent}}.',

  'drivers.title': 'Ce qui a changé la charge',
  'drivers.none':
    'Il faut trois jours notés dans la dernière semaine et trois dans les quatre semaines d’avant.',
  'drivers.change':
    '{direction, select, more {La dernière semaine, la charge a été supérieure de {hours} h de charge par jour à celle des quatre semaines d’avant.} less {La dernière semaine, la charge a été inférieure de {hours} h de charge par jour à celle des quatre semaines d’avant.} other {La dernière semaine, la charge a été la même que dans les quatre semaines d’avant.}}',
  'drivers.standing': 'Debout',
  'drivers.walking': 'Marche',
  'drivers.credit': 'Bas',
  'drivers.part': '{sign}{hours} h de charge par jour',

  'whatIf.title': 'Les mêmes quatre semaines, autrement',
  'whatIf.what':
    'Tes 28 derniers jours, avec une seule chose changée et le même calcul. Ce n’est pas une prévision.',
  'whatIf.kind': 'Ce qui est changé',
  'whatIf.stockings': 'Bas',
  'whatIf.cut': 'Moins debout',
  'whatIf.cap': 'Moins d’affilée',
  'whatIf.stockingsValue': 'Bas de {value} mmHg pendant chaque poste',
  'whatIf.cutValue': '{value} % de temps debout en moins',
  'whatIf.capValue': 'Jamais plus de {value} min debout d’affilée',
  'whatIf.answer': 'L’indice aurait été de {changed} au lieu de {actual}.',
  'whatIf.zones':
    '{over, plural, one {# jour sur {logged} aurait été} other {# jours sur {logged} auraient été}} au-delà d’une limite, au lieu de {actual}.',

  'link.title': 'Charge et ressenti',
  'link.none':
    'Aucun lien n’apparaît dans ton journal, ou il y a trop peu de jours : il faut 14 soirs avec un bilan.',
  'link.more':
    '{symptom} : les soirs les plus marqués sont plutôt ceux où la charge est plus élevée (ρ {rho}, {low} à {high}, n {n}).',
  'link.less':
    '{symptom} : les soirs les plus marqués sont plutôt ceux où la charge est plus faible (ρ {rho}, {low} à {high}, n {n}).',
  'link.what': 'Un lien dans un journal n’est pas une cause : d’autres choses changent avec la charge.',
  'trends.strictSpan': 'Mode strict du {from} au {to}.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
