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
    'Aucun bilan sur cette période. Le bilan est dans Aujourd’hui, sous le poste ; tes réponses apparaissent ici.',
  'trends.noWear': 'Aucun bas noté sur cette période.',
  'trends.date': 'Date',
  'trends.notLogged': 'non noté',
  'trends.today': 'aujourd’hui',
  'trends.span': 'du {from} au {to}',
  'trends.counts':
    '{logged, plural, one {# jour noté} other {# jours notés}}, dont {off} de repos ; {missing, plural, one {# non noté} other {# non notés}} ; {span}. Les jours non notés restent vides et ne comptent nulle part.',
  'trends.label': '{title}, {span}. Le tableau contient toutes les valeurs.',

  'trends.indexTitle': 'Indice d’exposition {index}, {band}, le {date}',
  'trends.indexRange':
    'Indice d’exposition de {least} à {most} sur cette période, le dernier {index}, {band}',
  'trends.low': 'faible',
  'trends.moderate': 'modéré',
  'trends.high': 'élevé',
  'trends.indexAxis': 'indice d’exposition',
  'trends.loadAxis': 'heures de charge par jour',
  'trends.hoursAxis': 'heures par jour',
  'trends.minutesAxis': 'minutes',
  'trends.index': 'Indice d’exposition',
  'trends.indexEnd': 'indice {index}',
  'trends.line': 'Ligne : indice d’exposition, {index} le {date}.',
  'trends.standingTitle': 'Debout {duration} par jour de travail, dont {covered} % avec bas',
  'trends.limit': 'ta limite {duration}',
  'trends.longestTitle':
    'Debout d’affilée au-delà de ta limite de {limit} : {over, plural, one {# jour} other {# jours}} de travail sur {working}',
  'trends.wearTitle':
    'Bas portés {worn, plural, one {# jour} other {# jours}} de travail sur {days}, {each} chaque fois',
  'trends.worn': 'Heures avec bas',
  'trends.wearWhat':
    'Une barre va de minuit à minuit : une nuit en a donc deux. Comme jour de travail et comme port, une nuit compte une fois.',
  'trends.symptomsTitle': '{n, plural, one {# jour} other {# jours}} avec un bilan',
  'trends.symptomsFinding':
    '{symptom} en tête, {mean} sur 10 en moyenne sur {n, plural, one {# jour} other {# jours}}',
  'trends.inMorning': '{symptom}, le matin',
  'trends.score': '{score} sur 10',
  'trends.symptomsWhat': 'Après le travail, ou le soir si rien n’a été dit après le travail.',
  'trends.girthFinding':
    '{within} sur {n, plural, one {# tour de jambe} other {# tours de jambe}} dans l’erreur de mesure par rapport à ta première mesure',
  'trends.withinError': 'dans l’erreur de mesure',
  'trends.girthWhat':
    'Un mètre ruban se trompe d’environ un demi-centimètre : un changement dans la bande ne dit donc rien. Même heure, même endroit.',
  'trends.tipLoad': 'Charge {load} heures de charge. {zone}.',
  'trends.tipDay':
    'Debout {standing}, dont {covered} avec bas. Debout d’affilée {longest}. Marche {walking}.',
  'trends.tipIndex': 'Indice d’exposition {index}, {band}.',
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
  'trends.meanLoadUnit': 'heures de charge par jour de travail',
  'trends.overLimit': 'Jours au-delà d’une limite',
  'trends.explain':
    'Une heure de charge, c’est une heure debout immobile, jambes nues ; la marche compte moins, et les bas en retirent une partie. L’indice d’exposition regarde en arrière avec une demi-vie de sept jours : quatre heures de charge chaque jour donneraient 50.',
  'trends.notRisk':
    'C’est l’exposition à un facteur de risque connu pour les veines des jambes. Ce n’est pas ton risque personnel.',
  'trend.steady': 'Ces quatre dernières semaines, ta charge est restée stable.',
  'trend.unclear': 'Ces quatre dernières semaines, ta charge n’a pas de direction nette.',
  'trend.rising':
    'Ces quatre dernières semaines, ta charge a augmenté chaque semaine de {change} heures de charge par jour.',
  'trend.falling':
    'Ces quatre dernières semaines, ta charge a baissé chaque semaine de {change} heures de charge par jour.',
  'trend.from':
    'D’après {logged, plural, one {# jour noté} other {# jours notés}} sur 28, dont {off} de repos.',

  'drivers.title': 'Ce qui a changé la charge',
  'drivers.none':
    'Il faut trois jours notés dans la dernière semaine et trois dans les quatre semaines d’avant.',
  'drivers.change':
    '{direction, select, more {La dernière semaine, la charge a été supérieure de {hours} heures de charge par jour à celle des quatre semaines d’avant.} less {La dernière semaine, la charge a été inférieure de {hours} heures de charge par jour à celle des quatre semaines d’avant.} other {La dernière semaine, la charge a été la même que dans les quatre semaines d’avant.}}',
  'drivers.standing': 'Debout',
  'drivers.walking': 'Marche',
  'drivers.credit': 'Bas',
  'drivers.part': '{sign}{hours} heures de charge par jour',

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
  'whatIf.answer': 'L’indice d’exposition aurait été de {changed} au lieu de {actual}.',
  'whatIf.indexSame': 'L’indice d’exposition serait resté à {index}.',
  'whatIf.zones':
    '{over, plural, one {# jour de travail sur {working} aurait été} other {# jours de travail sur {working} auraient été}} au-delà d’une limite, au lieu de {actual}.',
  'whatIf.zonesSame':
    '{over, plural, one {# jour de travail sur {working} aurait été} other {# jours de travail sur {working} auraient été}} au-delà d’une limite, autant qu’en réalité.',
  'whatIf.capWhat':
    'Si les heures au sein d’un poste ne sont pas connues, rester debout moins longtemps d’affilée change sa zone et non sa charge.',
  'whatIf.own': 'Ce sont les tiens : {name}.',
  'whatIf.end': 'autrement {index}',
  'whatIf.lineSaid': 'Ligne en tirets : les 28 derniers jours autrement, {index}.',

  'link.title': 'Charge et ressenti',
  'link.tooFew':
    'Pour voir s’il y a un lien, il faut 14 jours notés avec un bilan après le travail ou le soir.',
  'link.none': '{symptom} : aucun lien avec la charge n’apparaît, {n, plural, one {# jour} other {# jours}}.',
  'link.more':
    '{symptom, select, heaviness {Les jours de plus forte charge, tes jambes étaient plus lourdes} ache {Les jours de plus forte charge, tes jambes faisaient plus mal} swelling {Les jours de plus forte charge, tes jambes étaient plus gonflées} cramp {Les jours de plus forte charge, tu avais plus de crampes} other {Les jours de plus forte charge, tes jambes démangeaient plus}} : {heavier} sur 10 contre {lighter}, {n, plural, one {# jour} other {# jours}}.',
  'link.less':
    '{symptom, select, heaviness {Les jours de plus forte charge, tes jambes étaient plus légères} ache {Les jours de plus forte charge, tes jambes faisaient moins mal} swelling {Les jours de plus forte charge, tes jambes étaient moins gonflées} cramp {Les jours de plus forte charge, tu avais moins de crampes} other {Les jours de plus forte charge, tes jambes démangeaient moins}} : {heavier} sur 10 contre {lighter}, {n, plural, one {# jour} other {# jours}}.',
  'link.halves':
    'Les jours de plus forte charge sont ceux au-dessus de ton jour médian. Les chiffres sont des moyennes.',
  'link.scatter': '{symptom} selon la charge, un point par jour, {n, plural, one {# jour} other {# jours}}.',
  'link.statistics': '{symptom} : ρ de Spearman {rho}, intervalle à 95 % de {low} à {high}, n {n}.',
  'link.what': 'Un lien dans un journal n’est pas une cause : d’autres choses changent avec la charge.',
  'trends.strictSpan': 'Mode strict du {from} au {to}.',
  'trends.symptomsWhatMorning':
    'Après le travail, ou le soir si rien n’a été dit après le travail. Ce qui a été dit le matin a sa propre ligne.',
  'trend.unknown':
    'Encore {days, plural, one {# jour noté} other {# jours notés}} avant de pouvoir indiquer une direction. Il en faut dix en quatre semaines, le premier et le dernier séparés d’au moins deux semaines.',
  'trends.figure': '{name} : {figure}',
  'trends.spread': '{name} : {median}, de {low} à {high}',
  'trends.loadHours': '{load}\u00a0heures de charge',
  'trends.load-rising': 'La charge a augmenté chaque semaine de {change}\u00a0heures de charge par jour',
  'trends.load-falling': 'La charge a diminué chaque semaine de {change}\u00a0heures de charge par jour',
  'trends.load-steady': 'La charge est restée stable ces quatre dernières semaines',
  'trends.loadLeft': 'charge',
  'trends.loadTaken': 'ce que les bas ont enlevé',
  'trends.tipCredit': 'Les bas ont enlevé {credit}\u00a0heures de charge.',
  'trends.standing-rising': 'La station debout a augmenté chaque semaine de {change} par jour de travail',
  'trends.standing-falling': 'La station debout a diminué chaque semaine de {change} par jour de travail',
  'trends.usual': 'ton habitude',
  'trends.usualSaid':
    'Ton habitude, derrière la dernière semaine : {low} à {high}. La moitié des jours de travail des quatre semaines d’avant se situait entre les deux.',
  'trends.partOver': 'la part au-delà de ta limite',
  'trends.rangeOf-week': 'par semaine : la médiane, et l’étendue du plus bas au plus haut',
  'trends.rangeOf-month': 'par mois : la médiane, et l’étendue du plus bas au plus haut',
  'trends.rangeOf-year': 'par année : la médiane, et l’étendue du plus bas au plus haut',
  'trends.scoreNone': '0, rien',
  'trends.scoreWorst': '10, le pire',
  'trends.cellIs-week': 'Chaque case est la médiane d’une semaine.',
  'trends.cellIs-month': 'Chaque case est la médiane d’un mois.',
  'trends.cellIs-year': 'Chaque case est la médiane d’une année.',
  'trends.wearWhatMedian':
    'La médiane compte les jours de travail, et les jours de repos où des bas ont été portés.',
  'trends.leftLeg': 'Jambe gauche',
  'trends.rightLeg': 'Jambe droite',
  'trends.legs': 'Jambes',
  'trends.legs-together': 'Jambes ensemble',
  'trends.legs-apart': 'Jambes séparées',
  'trends.compare': 'Comparer avec les semaines d’avant',
  'trends.compareWhat':
    '{from} à {to} : {days, plural, one {le jour} other {les # jours}} d’avant, {working, plural, one {# jour de travail} other {# jours de travail}}',
  'trends.measure': 'Valeur',
  'trends.thisSpan': 'Cette fois',
  'trends.spanBefore': 'Avant',
  'trends.difference': 'Différence',
  'trends.indexAtEnd': 'Indice d’exposition à la fin',
  'trends.overThisLimit': 'Jours au-delà de cette limite',
  'trends.meanStanding': 'Debout par jour de travail',
  'trends.medianLongest': 'Debout d’affilée, médiane',
  'trends.wornOn': 'Jours de travail avec bas',
  'trends.eachTime': 'Portés chaque fois',
  'trends.meanScore': '{symptom}, moyenne sur 10',
  'trends.someOf': '{some} sur {all}',
  'trends.same': 'pareil',
  'trends.moreBy': '{amount} de plus',
  'trends.lessBy': '{amount} de moins',
  'trends.since-more': '▲\u00a0{change} de plus qu’une semaine avant',
  'trends.since-less': '▼\u00a0{change} de moins qu’une semaine avant',
  'trends.since-same': 'comme une semaine avant',
  'trends.lastLogged': 'dernier jour noté : {date}',
  'trends.overTitle':
    '{over, plural, =0 {Aucun jour de travail au-delà d’une limite} one {Au-delà d’une limite # jour de travail sur {working, number}} other {Au-delà d’une limite # jours de travail sur {working, number}}}',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
