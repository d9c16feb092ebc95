import type { deskReport as en } from '../en/desk-report.ts';

/** A health desk's report on paper, in German. */
export const deskReport = {
  'deskReport.title': 'Stehen bei der Arbeit, nach Gruppen',
  'deskReport.what':
    'Wochenwerte, die Beschäftigte freiwillig abgegeben haben. Jeder Wert ist der Mittelwert von mindestens {threshold} Personen. Von ihnen selbst angegeben, nicht gemessen.',
  'deskReport.desk': 'Dienst',
  'deskReport.purpose': 'Zweck',
  'deskReport.weeks': 'Wochen',
  'deskReport.weeksFrom':
    '{from} bis {to} ({range}), {count, plural, one {# abgeschlossene Woche} other {# abgeschlossene Wochen}}',
  'deskReport.noWeeks': 'In diesem Zeitraum ist keine Woche abgeschlossen.',
  'deskReport.made': 'Erstellt am',
  'deskReport.ledger': 'Hauptbuch',
  'deskReport.ledgerMark': 'letzte abgeschlossene Woche {week}, Prüfsumme {hash}',
  'deskReport.noWeek': 'keine',
  'deskReport.newest': 'Die neueste Woche, {week}',
  'deskReport.nothing': 'In dieser Woche hat noch keine Gruppe genug Personen.',
  'deskReport.allShown': 'Alle gezeigten Gruppen zusammen',
  'deskReport.totalsHow': 'Summenzeilen sind Mittel der gezeigten Werte, gewichtet nach Personen.',
  'deskReport.group': 'Gruppe',
  'deskReport.department': '{name}, gezeigte Gruppen',
  'deskReport.notEnoughFor': 'Noch nicht genug Personen: {names}.',
  'deskReport.pattern.days': '{department}, Tagdienst',
  'deskReport.pattern.evenings': '{department}, Spätdienst',
  'deskReport.pattern.nights': '{department}, Nachtdienst',
  'deskReport.pattern.rotating': '{department}, Wechseldienst',
  'deskReport.pattern.other': '{department}, andere Dienste',
  'deskReport.week': 'Woche',
  'deskReport.people': 'Personen',
  'deskReport.standing': 'Stehen',
  'deskReport.longest': 'Längstes Stehen',
  'deskReport.covered': 'Mit Strümpfen',
  'deskReport.over': 'Tage über Grenze',
  'deskReport.load': 'Belastung',
  'deskReport.heaviness': 'Schwere',
  'deskReport.none': '–',
  'deskReport.percentBand': '{band} %',
  'deskReport.heavinessOf': '{value} ({n})',
  'deskReport.byWeek': 'Woche für Woche',
  'deskReport.tooManyWeeks':
    'Woche für Woche sind das {rows} Zeilen, zu viele für Papier. In der Tabelle, die der Dienst als CSV mitnimmt, stehen alle.',
  'deskReport.continued': '{caption}, Fortsetzung',
  'deskReport.finding':
    '{last} Stehen je Schichttag in {lastWeek}; {least} bis {most} in allen gezeigten Wochen.',
  'deskReport.findingHidden': 'Das Stehen wird in diesen Wochen nicht gezeigt.',
  'deskReport.stripStanding': 'Stehen je Schichttag. Gestrichelt: {limit}.',
  'deskReport.stripHeaviness': 'Schwere, 0 bis 10',
  'deskReport.keyCovered': 'Mit Strumpf',
  'deskReport.keyBare': 'Ohne, oder nicht getrennt gezeigt',
  'deskReport.keyGap': 'Keine Linie: noch nicht genug Personen',
  'deskReport.alt':
    'Woche für Woche, von {from} bis {to}: gezeigt in {shown} von {weeks}. Stehen {least} bis {most} je Schichttag.',
  'deskReport.altHidden': 'Woche für Woche, von {from} bis {to}: gezeigt in {shown} von {weeks}.',
  'deskReport.intervention': 'Änderung bei der Arbeit: {name}, ab {week}',
  'deskReport.gaps':
    '{count, plural, one {In # weiteren Woche waren es noch nicht genug Personen.} other {In # weiteren Wochen waren es noch nicht genug Personen.}}',
  'deskReport.hidden':
    'Ein Strich: nicht gezeigt, weil eine oder zwei Personen darin zu viel zählen würden oder weil es 0 ist. Eine leere Stelle: noch nicht genug Personen.',
  'deskReport.units':
    'Minuten sind ein Mittel der Schichttage, auf 5; Belastung in Belastungsstunden, auf 0,1; Schwere 0 bis 10, auf 0,5, mit der Zahl der Personen, die sie nennen. Jeder Wert umfasst vier Wochen. Tage über der Grenze: mehr als {stand} ohne die Stelle zu verlassen, oder mehr als {standing} insgesamt.',
  'deskReport.compared': 'Vorher und nachher',
  'deskReport.comparedHow':
    'Dieselben Personen in beiden Zeiträumen. Das spätere Mittel minus das frühere, mit 95-%-Intervall. Es sagt, dass sich etwas geändert hat, und nicht, warum.',
  'deskReport.comparedSpan': '{before} gegen {after}, dieselben {n} Personen',
  'deskReport.span': '{from} bis {to}',
  'deskReport.measure': 'Größe',
  'deskReport.change': 'Geändert um',
  'deskReport.interval': '95-%-Intervall',
  'deskReport.intervalFrom': '{low} bis {high}',
  'deskReport.cannotTell': 'nicht zu sagen',
  'deskReport.limitsTitle': 'Was diese Zahlen nicht sagen',
  'deskReport.limit.volunteers':
    'Sie kommen von Personen, die freiwillig Werte abgeben. Andere stehen vielleicht mehr oder weniger.',
  'deskReport.limit.why':
    'Ändert sich etwas nach einer Neuerung bei der Arbeit, ist nicht gezeigt, dass es an ihr liegt.',
  'deskReport.limit.standIns':
    'Bis zu ein Drittel der Personen eines Werts hatte vielleicht keine neue Woche: Dann steht ihr letzter Wert dafür.',
  'deskReport.limit.late': 'Was für eine Woche nach ihrem Abschluss eintrifft, ändert nichts.',
  'deskReport.limit.five':
    'Was sich durch Abziehen von Zahlen ausrechnen lässt, betrifft etwa fünf Personen oder mehr, nicht elf.',
  'deskReport.limit.one':
    'Ändert sich nur eine Person und alle anderen bleiben, wie sie waren, bewegt sich das Mittel um ihre Änderung geteilt durch die Zahl der Personen.',
  'deskReport.limit.medical': 'Legwork ist kein Medizinprodukt. Dieser Bericht gibt keinen Rat.',
  'deskReport.foot': 'Legwork · Hauptbuch {ledger} · {week} · {hash}',
  'deskReport.sheet': 'Seite {sheet} von {sheets}',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
