/** In German. */
import type { trends as en } from '../en/trends.ts';

export const trends = {
  'trends.title': 'Verlauf der Belastung',
  'trends.range': 'Zeitraum',
  'trends.weeks4': '4 Wochen',
  'trends.months3': '3 Monate',
  'trends.year': '1 Jahr',
  'trends.all': 'Alles',
  'trends.view': 'Ansicht',
  'trends.chart': 'Diagramm',
  'trends.table': 'Tabelle',
  'trends.what': 'Was gezeigt wird',
  'trends.load': 'Belastung und Index',
  'trends.standing': 'Stehen',
  'trends.longest': 'Längstes Stehen',
  'trends.wear': 'Strümpfe',
  'trends.symptoms': 'Beschwerden',
  'trends.girth': 'Umfang',
  'trends.empty':
    'Hier werden die Belastung jedes Tages und der Belastungsindex zu sehen sein, sobald die erste Schicht eingetragen ist.',
  'trends.emptyRange':
    'In diesen Wochen ist nichts eingetragen. Was davor eingetragen wurde, ist aufgehoben.',
  'trends.logShift': 'Schicht eintragen',
  'trends.noCheckIns':
    'In dieser Zeit gibt es keinen Check-in. Du findest ihn unter „Heute“, unterhalb der Schicht; deine Antworten erscheinen hier.',
  'trends.noWear': 'In dieser Zeit ist kein Strumpf eingetragen.',
  'trends.date': 'Datum',
  'trends.notLogged': 'ohne Eintrag',
  'trends.today': 'heute',
  'trends.span': '{from} bis {to}',
  'trends.counts':
    '{logged, plural, one {# Tag} other {# Tage}} eingetragen, davon {off} frei; {missing} ohne Eintrag; {span}. Tage ohne Eintrag bleiben Lücken und zählen nirgends mit.',
  'trends.label': '{title}. {span}. Die Tabelle enthält jeden Wert.',

  'trends.indexTitle': 'Belastungsindex {index}, {band}, am {date}',
  'trends.indexRange': 'Belastungsindex in dieser Zeit von {least} bis {most}, zuletzt {index}, {band}',
  'trends.low': 'niedrig',
  'trends.moderate': 'mittel',
  'trends.high': 'hoch',
  'trends.indexAxis': 'Belastungsindex',
  'trends.loadAxis': 'Belastungsstunden am Tag',
  'trends.hoursAxis': 'Stunden am Tag',
  'trends.minutesAxis': 'Minuten',
  'trends.index': 'Belastungsindex',
  'trends.indexEnd': 'Index {index}',
  'trends.line': 'Linie: Belastungsindex, {index} am {date}.',
  'trends.standingTitle': '{duration} Stehen je Arbeitstag, davon {covered} % mit Strümpfen',
  'trends.limit': 'deine Grenze {duration}',
  'trends.longestTitle':
    'Längstes Stehen an {over} von {working, plural, one {# Arbeitstag} other {# Arbeitstagen}} über deiner Grenze von {limit}',
  'trends.wearTitle':
    'Strümpfe an {worn} von {days, plural, one {# Arbeitstag} other {# Arbeitstagen}} getragen, jedes Mal {each}',
  'trends.worn': 'Stunden in Strümpfen',
  'trends.wearWhat':
    'Ein Balken ist ein Tag von Mitternacht bis Mitternacht, deshalb hat eine Nacht zwei. Als Arbeitstag und als Tragezeit zählt eine Nacht einmal.',
  'trends.symptomsTitle': '{n, plural, one {# Tag} other {# Tage}} mit Check-in',
  'trends.symptomsFinding':
    '{symptom} am höchsten, im Mittel {mean} von 10 an {n, plural, one {# Tag} other {# Tagen}}',
  'trends.inMorning': '{symptom}, morgens',
  'trends.score': '{score} von 10',
  'trends.symptomsWhat': 'Nach der Arbeit, oder am Abend, wo nach der Arbeit nichts gesagt wurde.',
  'trends.girthFinding':
    '{within} von {n, plural, one {# Umfang} other {# Umfängen}} im Messfehler deiner ersten Messung',
  'trends.withinError': 'im Messfehler',
  'trends.girthWhat':
    'Ein Maßband liegt um etwa einen halben Zentimeter daneben; eine Änderung innerhalb des Bandes sagt deshalb nichts. Zur selben Tageszeit, an derselben Stelle.',
  'trends.tipLoad': 'Belastung {load} Belastungsstunden. {zone}.',
  'trends.tipDay':
    'Stehen {standing}, davon {covered} mit Strümpfen. Längstes Stehen {longest}. Gehen {walking}.',
  'trends.tipIndex': 'Belastungsindex {index}, {band}.',
  'trends.walking': 'Gehen',
  'trends.zone': 'Zone',
  'zone.green': 'Grün',
  'zone.amber': 'Gelb',
  'zone.red': 'Rot',
  'zone.greenWhat': 'Grün: innerhalb beider Grenzen',
  'zone.amberWhat': 'Gelb: über einer Grenze',
  'zone.redWhat': 'Rot: über beiden Grenzen',
  'source.one': 'Quelle',
  'source.many': 'Quellen',

  'trends.means': 'Was das bedeutet',
  'trends.meanLoad': 'Mittlere Belastung',
  'trends.meanLoadUnit': 'Belastungsstunden je Arbeitstag',
  'trends.overLimit': 'Tage über einer Grenze',
  'trends.explain':
    'Eine Belastungsstunde ist eine Stunde ruhiges Stehen ohne Strümpfe; Gehen zählt weniger, und Strümpfe ziehen etwas ab. Der Belastungsindex blickt mit einer Halbwertszeit von sieben Tagen zurück: Vier Belastungsstunden an jedem Tag wären 50.',
  'trends.notRisk':
    'Das ist die Belastung durch einen bekannten Risikofaktor für Beinvenen. Es ist nicht dein persönliches Risiko.',
  'trend.steady': 'In den letzten vier Wochen blieb deine Belastung gleich.',
  'trend.unclear': 'In diesen vier Wochen hat deine Belastung keine klare Richtung.',
  'trend.rising':
    'In den letzten vier Wochen stieg deine Belastung jede Woche um {change} Belastungsstunden am Tag.',
  'trend.falling':
    'In den letzten vier Wochen sank deine Belastung jede Woche um {change} Belastungsstunden am Tag.',
  'trend.from':
    'Aus {logged, plural, one {# eingetragenen Tag} other {# eingetragenen Tagen}} von 28, davon {off} frei.',

  'drivers.title': 'Woran es lag',
  'drivers.none':
    'Dafür braucht es drei eingetragene Tage in der letzten Woche und drei in den vier Wochen davor.',
  'drivers.change':
    '{direction, select, more {In der letzten Woche war die Belastung um {hours} Belastungsstunden am Tag höher als in den vier Wochen davor.} less {In der letzten Woche war die Belastung um {hours} Belastungsstunden am Tag niedriger als in den vier Wochen davor.} other {In der letzten Woche war die Belastung so hoch wie in den vier Wochen davor.}}',
  'drivers.standing': 'Stehen',
  'drivers.walking': 'Gehen',
  'drivers.credit': 'Strümpfe',
  'drivers.part': '{sign}{hours} Belastungsstunden am Tag',

  'whatIf.title': 'Dieselben vier Wochen, nur anders',
  'whatIf.what':
    'Deine eigenen letzten 28 Tage, in einem Punkt geändert und genauso gerechnet. Das ist keine Vorhersage.',
  'whatIf.kind': 'Was geändert wird',
  'whatIf.stockings': 'Strümpfe',
  'whatIf.cut': 'Weniger stehen',
  'whatIf.cap': 'Kürzer am Stück stehen',
  'whatIf.stockingsValue': 'Strümpfe mit {value} mmHg in jeder Schicht',
  'whatIf.cutValue': '{value} % weniger Stehen',
  'whatIf.capValue': 'Nie länger als {value} min am Stück stehen',
  'whatIf.answer': 'Der Belastungsindex wäre {changed} gewesen statt {actual}.',
  'whatIf.indexSame': 'Der Belastungsindex wäre bei {index} geblieben.',
  'whatIf.zones':
    'Über einer Grenze hätten {over} von {working, plural, one {# Arbeitstag} other {# Arbeitstagen}} gelegen statt {actual}.',
  'whatIf.zonesSame':
    'Über einer Grenze hätten {over} von {working, plural, one {# Arbeitstag} other {# Arbeitstagen}} gelegen, so viele wie jetzt.',
  'whatIf.capWhat':
    'Wo die Zeiten innerhalb einer Schicht nicht bekannt sind, ändert kürzeres Stehen am Stück ihre Zone und nicht ihre Belastung.',
  'whatIf.own': 'Das ist dein eigener: {name}.',
  'whatIf.end': 'anders {index}',
  'whatIf.lineSaid': 'Gestrichelte Linie: die letzten 28 Tage, anders, {index}.',

  'link.title': 'Belastung und Beschwerden',
  'link.tooFew':
    'Ob es einen Zusammenhang gibt, zeigt sich ab 14 eingetragenen Tagen mit einem Check-in nach der Arbeit oder am Abend.',
  'link.none':
    '{symptom}: Es zeigt sich kein Zusammenhang mit der Belastung, {n, plural, one {# Tag} other {# Tage}}.',
  'link.more':
    '{symptom, select, heaviness {An deinen Tagen mit mehr Belastung waren deine Beine schwerer} ache {An deinen Tagen mit mehr Belastung schmerzten deine Beine mehr} swelling {An deinen Tagen mit mehr Belastung waren deine Beine stärker geschwollen} cramp {An deinen Tagen mit mehr Belastung hattest du mehr Krämpfe} other {An deinen Tagen mit mehr Belastung juckten deine Beine mehr}}: {heavier} von 10 gegenüber {lighter}, {n, plural, one {# Tag} other {# Tage}}.',
  'link.less':
    '{symptom, select, heaviness {An deinen Tagen mit mehr Belastung waren deine Beine leichter} ache {An deinen Tagen mit mehr Belastung schmerzten deine Beine weniger} swelling {An deinen Tagen mit mehr Belastung waren deine Beine weniger geschwollen} cramp {An deinen Tagen mit mehr Belastung hattest du weniger Krämpfe} other {An deinen Tagen mit mehr Belastung juckten deine Beine weniger}}: {heavier} von 10 gegenüber {lighter}, {n, plural, one {# Tag} other {# Tage}}.',
  'link.halves': 'Tage mit mehr Belastung sind die über deinem mittleren Tag. Die Zahlen sind Mittelwerte.',
  'link.scatter': '{symptom} nach Belastung, ein Punkt je Tag, {n, plural, one {# Tag} other {# Tage}}.',
  'link.statistics': '{symptom}: Spearmans ρ {rho}, 95-%-Intervall {low} bis {high}, n {n}.',
  'link.what':
    'Ein Zusammenhang in einem Tagebuch ist keine Ursache: Mit der Belastung ändert sich auch anderes.',
  'trends.strictSpan': 'Strikter Modus vom {from} bis {to}.',
  'trends.symptomsWhatMorning':
    'Nach der Arbeit, oder am Abend, wo nach der Arbeit nichts gesagt wurde. Was am Morgen gesagt wurde, hat eine eigene Zeile.',
  'trend.unknown':
    'Noch {days, plural, one {# eingetragener Tag} other {# eingetragene Tage}}, bis sich eine Richtung sagen lässt. Dafür braucht es zehn innerhalb von vier Wochen, den ersten und den letzten mindestens zwei Wochen auseinander.',
  'trends.figure': '{name}: {figure}',
  'trends.spread': '{name}: {median}, von {low} bis {high}',
  'trends.loadHours': '{load}\u00a0Belastungsstunden',
  'trends.load-rising': 'Die Belastung stieg jede Woche um {change}\u00a0Belastungsstunden am Tag',
  'trends.load-falling': 'Die Belastung sank jede Woche um {change}\u00a0Belastungsstunden am Tag',
  'trends.load-steady': 'Die Belastung blieb in den letzten vier Wochen gleich',
  'trends.loadLeft': 'Belastung',
  'trends.loadTaken': 'was Strümpfe abzogen',
  'trends.tipCredit': 'Strümpfe zogen {credit}\u00a0Belastungsstunden ab.',
  'trends.standing-rising': 'Das Stehen nahm jede Woche um {change} je Arbeitstag zu',
  'trends.standing-falling': 'Das Stehen nahm jede Woche um {change} je Arbeitstag ab',
  'trends.usual': 'wie sonst',
  'trends.usualSaid':
    'Wie sonst, hinter der letzten Woche: {low} bis {high}. Die Hälfte der Arbeitstage in den vier Wochen davor lag dazwischen.',
  'trends.partOver': 'der Teil über deiner Grenze',
  'trends.rangeOf-week': 'je Woche: der Median und die Spanne vom kleinsten bis zum größten Wert',
  'trends.rangeOf-month': 'je Monat: der Median und die Spanne vom kleinsten bis zum größten Wert',
  'trends.rangeOf-year': 'je Jahr: der Median und die Spanne vom kleinsten bis zum größten Wert',
  'trends.scoreNone': '0, keine',
  'trends.scoreWorst': '10, stärkste',
  'trends.cellIs-week': 'Jedes Feld ist der Median einer Woche.',
  'trends.cellIs-month': 'Jedes Feld ist der Median eines Monats.',
  'trends.cellIs-year': 'Jedes Feld ist der Median eines Jahres.',
  'trends.wearWhatMedian': 'Im Median zählen Arbeitstage und freie Tage, an denen Strümpfe getragen wurden.',
  'trends.leftLeg': 'Linkes Bein',
  'trends.rightLeg': 'Rechtes Bein',
  'trends.legs': 'Beine',
  'trends.legs-together': 'Beine zusammen',
  'trends.legs-apart': 'Beine getrennt',
  'trends.compare': 'Mit den Wochen davor vergleichen',
  'trends.compareWhat':
    '{from} bis {to}: {days, plural, one {der Tag} other {die # Tage}} davor, {working, plural, one {# Arbeitstag} other {# Arbeitstage}}',
  'trends.measure': 'Wert',
  'trends.thisSpan': 'Dieses Mal',
  'trends.spanBefore': 'Davor',
  'trends.difference': 'Unterschied',
  'trends.indexAtEnd': 'Belastungsindex am Ende',
  'trends.overThisLimit': 'Tage über dieser Grenze',
  'trends.meanStanding': 'Stehen je Arbeitstag',
  'trends.medianLongest': 'Längstes Stehen, Median',
  'trends.wornOn': 'Arbeitstage mit Strümpfen',
  'trends.eachTime': 'Jedes Mal getragen',
  'trends.meanScore': '{symptom}, Mittel von 10',
  'trends.someOf': '{some} von {all}',
  'trends.same': 'gleich',
  'trends.moreBy': '{amount} mehr',
  'trends.lessBy': '{amount} weniger',
  'trends.since-more': '▲\u00a0{change} mehr als eine Woche davor',
  'trends.since-less': '▼\u00a0{change} weniger als eine Woche davor',
  'trends.since-same': 'wie eine Woche davor',
  'trends.lastLogged': 'zuletzt eingetragen am {date}',
  'trends.overTitle':
    '{over, plural, =0 {Kein Arbeitstag über einer Grenze} other {An # von {working, plural, one {# Arbeitstag} other {# Arbeitstagen}} über einer Grenze}}',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
