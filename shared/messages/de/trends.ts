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
    'In dieser Zeit gibt es keinen Check-in. Den abendlichen findest du unter „Heute“, unterhalb der Schicht; deine Antworten erscheinen hier.',
  'trends.noWear': 'In dieser Zeit ist kein Strumpf eingetragen.',
  'trends.date': 'Datum',
  'trends.notLogged': 'ohne Eintrag',
  'trends.today': 'heute',
  'trends.span': '{from} bis {to}',
  'trends.counts':
    '{logged, plural, one {# Tag} other {# Tage}} eingetragen, {missing} ohne Eintrag, {span}. Tage ohne Eintrag bleiben Lücken und zählen nirgends mit.',
  'trends.thinned': 'Gezeichnet sind {shown} von {all} Punkten; die höchsten und tiefsten sind dabei.',
  'trends.label': '{title}. {span}. Die Tabelle enthält jeden Wert.',

  'trends.indexTitle': 'Belastungsindex {index}, {band}, am {date}',
  'trends.low': 'niedrig',
  'trends.moderate': 'mittel',
  'trends.high': 'hoch',
  'trends.indexAxis': 'Belastungsindex',
  'trends.loadAxis': 'Laststunden am Tag',
  'trends.hoursAxis': 'Stunden am Tag',
  'trends.minutesAxis': 'Minuten',
  'trends.scoreAxis': '0 keine, 10 stärkste',
  'trends.moderateFrom': 'mittel ab 30',
  'trends.highFrom': 'hoch ab 50',
  'trends.index': 'Index',
  'trends.line': 'Linie: Belastungsindex, {index} am {date}',
  'trends.standingTitle': '{hours} h Stehen je eingetragenem Tag, davon {covered} % mit Strümpfen',
  'trends.covered': 'Mit Strümpfen',
  'trends.bare': 'Ohne Strümpfe',
  'trends.limit': 'deine Grenze {duration}',
  'trends.longestTitle':
    'Längstes Stehen an {over} von {logged} eingetragenen Tagen über der Grenze von {limit}',
  'trends.wearTitle':
    'Strümpfe an {worn} von {days, plural, one {# Arbeitstag} other {# Arbeitstagen}} getragen, {hours} h an einem solchen Tag',
  'trends.worn': 'Getragen',
  'trends.coverage': 'Stehen mit Strümpfen',
  'trends.symptomsTitle': '{n, plural, one {# Check-in am Abend} other {# Check-ins am Abend}}',
  'trends.symptomsFinding':
    '{symptom} am höchsten, im Mittel {mean} von 10 an {n, plural, one {# Abend} other {# Abenden}}',
  'trends.girthFinding':
    '{within} von {n, plural, one {# Umfang} other {# Umfängen}} im Messfehler deiner ersten Messung',
  'trends.withinError': 'im Messfehler',
  'trends.girthWhat':
    'Ein Maßband liegt um etwa einen halben Zentimeter daneben; eine Änderung innerhalb des Bandes sagt deshalb nichts. Zur selben Tageszeit, an derselben Stelle.',
  'trends.tipLoad': '{load} Laststunden. {zone}.',
  'trends.tipDay': 'Stehen {standing}, längstes {longest}, Gehen {walking}.',
  'trends.tipIndex': 'Index {index}, {band}.',
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
  'trends.meanLoadUnit': 'Laststunden je eingetragenem Tag',
  'trends.overLimit': 'Tage über einer Grenze',
  'trends.ofLogged': 'von {logged} eingetragenen',
  'trends.explain':
    'Eine Laststunde ist eine Stunde ruhiges Stehen ohne Strümpfe; Gehen zählt weniger, und Strümpfe ziehen etwas ab. Der Index blickt mit einer Halbwertszeit von sieben Tagen zurück: Vier Laststunden an jedem Tag wären 50.',
  'trends.notRisk':
    'Das ist die Belastung durch einen bekannten Risikofaktor für Beinvenen. Es ist nicht dein persönliches Risiko.',
  'trend.unknown':
    'Noch kein Trend: Dafür braucht es zehn eingetragene Tage innerhalb der letzten vier Wochen, die mindestens zwei Wochen auseinanderliegen.',
  'trend.steady': 'In den letzten vier Wochen blieb deine Belastung gleich.',
  'trend.rising':
    'In den letzten vier Wochen stieg deine Belastung jede Woche um {change} Laststunden am Tag.',
  'trend.falling':
    'In den letzten vier Wochen sank deine Belastung jede Woche um {change} Laststunden am Tag.',
  'trend.from':
    'Aus {logged, plural, one {# eingetragenen Tag} other {# eingetragenen Tagen}} von 28; {missing} ohne Eintrag.',

  'drivers.title': 'Woran es lag',
  'drivers.none':
    'Dafür braucht es drei eingetragene Tage in der letzten Woche und drei in den vier Wochen davor.',
  'drivers.change':
    '{direction, select, more {In der letzten Woche war die Belastung um {hours} Laststunden am Tag höher als in den vier Wochen davor.} less {In der letzten Woche war die Belastung um {hours} Laststunden am Tag niedriger als in den vier Wochen davor.} other {In der letzten Woche war die Belastung so hoch wie in den vier Wochen davor.}}',
  'drivers.standing': 'Stehen',
  'drivers.walking': 'Gehen',
  'drivers.credit': 'Strümpfe',
  'drivers.part': '{sign}{hours} Laststunden am Tag',

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
  'whatIf.answer': 'Der Index wäre {changed} gewesen statt {actual}.',
  'whatIf.zones': 'Über einer Grenze hätten {over} von {logged} Tagen gelegen statt {actual}.',

  'link.title': 'Belastung und Beschwerden',
  'link.none':
    'In deinem Tagebuch zeigt sich kein Zusammenhang, oder es sind noch zu wenige Tage: Dafür braucht es 14 Abende mit einem Check-in.',
  'link.more':
    '{symptom}: Abende mit mehr davon sind eher solche mit mehr Belastung (ρ {rho}, {low} bis {high}, n {n}).',
  'link.less':
    '{symptom}: Abende mit mehr davon sind eher solche mit weniger Belastung (ρ {rho}, {low} bis {high}, n {n}).',
  'link.what':
    'Ein Zusammenhang in einem Tagebuch ist keine Ursache: Mit der Belastung ändert sich auch anderes.',
  'trends.strictSpan': 'Strikter Modus vom {from} bis {to}.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
