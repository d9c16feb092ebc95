/** In German. */
import type { handOver as en } from '../en/hand-over.ts';

export const handOver = {
  'handOver.title': 'Für einen Gesundheitsdienst',
  'handOver.card.about':
    'Gib dem Gesundheitsdienst deines Betriebs Wochenzahlen, in einer verschlossenen Datei. Du liest vorher alles.',
  'handOver.card.inUse': 'In Gebrauch: {name}.',
  'handOver.card.open': 'Zahlen für einen Gesundheitsdienst',
  'handOver.notInFiles':
    'Was du einem Gesundheitsdienst gibst und dein Schlüssel dafür stehen in keiner solchen Datei. Auf einen anderen Rechner kommt beides mit einer Sicherung.',

  'handOver.intro':
    'Ein betrieblicher Gesundheitsdienst sieht, wie Gruppen bei der Arbeit stehen, nie eine einzelne Person. Wenn du willst, gibst du ihm für jede vergangene Woche ein paar Zahlen: wie lange du an einem Schichttag gestanden hast, das längste Stehen, Strümpfe, Belastung.',
  'handOver.intro.sealed':
    'Legwork sendet nichts. Es macht eine verschlossene Datei, die nur der Dienst öffnen kann, und du gibst sie weiter. Du siehst vorher jede Zahl und wählst die Wochen.',
  'handOver.intro.start': 'Öffne zuerst das Blatt des Dienstes. Diese Datei bekommst du von ihm.',
  'handOver.open': 'Blatt des Dienstes öffnen …',
  'handOver.open.another': 'Anderes Blatt öffnen …',
  'handOver.drop': 'oder hier ablegen',
  'handOver.dropNow': 'Loslassen, um das Blatt zu lesen',
  'handOver.oneFile': 'Öffne immer nur ein Blatt.',
  'handOver.refused.no-sheet':
    '{name} ist kein Blatt eines Gesundheitsdienstes. Es wurde nichts gespeichert.',
  'handOver.refused.newer':
    'Ein neueres Legwork hat {name} gemacht. Öffne es mit dieser Version. Es wurde nichts gespeichert.',
  'handOver.refused.wrong-signature':
    '{name} wurde geändert, nachdem der Dienst es unterschrieben hatte. Bitte ihn noch einmal um sein Blatt. Es wurde nichts gespeichert.',
  'handOver.refused.key-not-signed':
    '{name} hat einen anderen Schlüssel als der Dienst, den du kennst, und dieser hat ihn nicht unterschrieben. Das Blatt ist alt oder gefälscht. Bitte den Dienst um sein heutiges Blatt. Es wurde nichts gespeichert.',
  'handOver.unreadable': '{name} lässt sich hier nicht lesen. Es wurde nichts gespeichert.',

  'handOver.sheet.title': 'Das Blatt von {name}',
  'handOver.sheet.employer': 'Betrieb',
  'handOver.sheet.contact': 'Kontakt',
  'handOver.sheet.purpose': 'Wofür die Zahlen sind',
  'handOver.sheet.retention': 'Aufbewahrt für',
  'handOver.sheet.weeks': '{count, plural, one {# Woche} other {# Wochen}}',
  'handOver.sheet.threshold': 'Gezeigt erst ab',
  'handOver.sheet.people': '{count, plural, one {# Person} other {# Personen}} in einer Gruppe',
  'handOver.sheet.departments': 'Abteilungen',
  'handOver.sheet.first': 'Erste Woche',
  'handOver.sheet.split': '{name}, nach üblichen Schichten',
  'handOver.sheet.ledger': 'Hauptbuch',
  'handOver.sheet.fingerprint': 'Fingerabdruck',

  'handOver.other.title': 'Du kennst schon einen anderen Dienst',
  'handOver.other.about':
    'Zahlen, die dieselben Leute zwei Diensten geben oder einem Dienst, der neu anfängt, lassen sich voneinander abziehen. Wer nur bei einem von beiden ist, kann gefunden werden.',
  'handOver.other.go': 'Trotzdem weiter',
  'handOver.known.known':
    'Du gibst diesem Dienst schon Zahlen. Was sein Blatt jetzt sagt, ersetzt, was es vorher sagte.',
  'handOver.known.new-key':
    'Dieser Dienst hat einen neuen Schlüssel, und sein früherer hat ihn unterschrieben. Vergleiche den neuen Fingerabdruck mit dem Papier.',
  'handOver.known.left':
    'Du hast diesen Dienst verlassen. Wenn du zurückkommst, bist du dort eine neue Person. Sag es dem Dienst, sonst zählt er dich zweimal.',

  'handOver.compare': 'Ist es das Blatt dieses Dienstes?',
  'handOver.compare.about':
    'Nimm das gedruckte Blatt oder den Aushang des Dienstes. Darauf stehen zehn nummerierte Gruppen aus vier Ziffern. Tippe die zwei Gruppen mit diesen Nummern ab. Ein gefälschtes Blatt hat andere.',
  'handOver.compare.group': 'Gruppe {number}',
  'handOver.compare.digits': 'Tippe die vier Ziffern von Gruppe {number}.',
  'handOver.compare.wrong':
    'Das sind nicht die Gruppen dieser Datei. Jetzt sind andere gefragt: Achte auf ihre Nummern. Wenn das Papier stimmt, ist die Datei nicht von diesem Dienst.',
  'handOver.compare.agree': 'Diesem Blatt zustimmen',
  'handOver.cancel': 'Dieses Blatt nicht verwenden',
  'handOver.agreed': 'Dem Blatt von {name} zugestimmt',

  'handOver.group.title': 'Deine Gruppe',
  'handOver.group.about': 'Der Dienst zählt jede Woche in der Gruppe, in der du in dieser Woche warst.',
  'handOver.group.department': 'Abteilung',
  'handOver.group.choose': 'Wähle …',
  'handOver.group.pattern': 'Deine üblichen Schichten',
  'handOver.group.from': 'Ab',
  'handOver.group.fromFirst': 'der ersten Woche des Dienstes ({dates})',
  'handOver.group.fromWeek': 'der Woche {dates}',
  'handOver.group.missing': 'Wähle eine Abteilung.',
  'handOver.group.missingPattern': 'Wähle deine üblichen Schichten.',
  'handOver.group.save': 'Gruppe speichern',
  'handOver.group.saved': 'Deine Gruppe: {group}',
  'handOver.group.now': '{group}, ab der Woche {dates}.',
  'handOver.group.change': 'Gruppe ändern',
  'handOver.group.leave': 'So lassen',
  'handOver.group.with': '{department}, {pattern}',
  'handOver.pattern.days': 'Tagschichten',
  'handOver.pattern.evenings': 'Spätschichten',
  'handOver.pattern.nights': 'Nachtschichten',
  'handOver.pattern.rotating': 'Wechselschichten',
  'handOver.pattern.other': 'andere Schichten',

  'handOver.read.title': 'Lies das vor dem ersten Senden',
  'handOver.read.goes':
    'Was hinausgeht: für jede Woche die eingetragenen Tage, die Schichttage, deine Gruppe und fünf Zahlen. Die Schwere nur, wenn du sie anhakst. Keine Daten einzelner Tage, keine Uhrzeiten, keine Notizen, keine Behandlung, keine Strümpfe mit Namen.',
  'handOver.read.key':
    'Wer den Schlüssel des Dienstes hat, kann einzelne Umschläge mit anderer Software öffnen. Das Legwork des Dienstes zeigt nur Gruppen.',
  'handOver.read.invented':
    'Erfundene Beschäftigte können eine echte Person umgeben. Dagegen hilft nur der Zettel, den jede Person dem Dienst selbst sagt.',
  'handOver.read.copy':
    'Wird der Ordner des Dienstes zurückkopiert und werden Wochen neu abgeschlossen, gibt es zwei Hauptbücher. Deshalb nennt der Dienst auf jeder Ansicht, in jedem Bericht und in jeder Datei sein Hauptbuch, die letzte abgeschlossene Woche und die ersten acht Ziffern ihrer Prüfsumme.',
  'handOver.read.pool':
    'Vier Personen, die mit dir eine Gruppe verlassen und ihre eigenen Zahlen zusammenlegen, können deine ausrechnen.',
  'handOver.read.alone':
    'Wenn nur du dich änderst und alle anderen bleiben, wie sie waren, ändert sich das Mittel der Gruppe um deine Änderung geteilt durch die Zahl der Personen.',
  'handOver.read.five':
    'Was sich durch Abziehen ausrechnen lässt, betrifft etwa fünf Personen oder mehr, nicht elf.',
  'handOver.read.standIns':
    'Die Zahl der Personen zählt auch solche, für die ihre letzte Zahl einspringt: bis zu einem Drittel.',
  'handOver.read.twoDesks':
    'Gib Zahlen nicht zwei Diensten und nicht einem Dienst, der neu anfängt. Die einen lassen sich von den anderen abziehen, und wer nur bei einem ist, kann gefunden werden.',
  'handOver.read.withdraw':
    'Du kannst zurückziehen. Der Dienst löscht deine Wochen dann, sobald er das einliest. Es zählt beim nächsten Abschluss, auch wenn du danach wieder sendest.',
  'handOver.read.stays': 'Was vorher veröffentlicht wurde, bleibt. Es waren elf Personen oder mehr.',
  'handOver.read.traces':
    'Was nach dem Zurückziehen auch bleibt: deine Nummer als Person, dein öffentlicher Schlüssel, die höchste Nummer eines Umschlags, und dass du zu Personen gehört hast, die zusammen gezeigt werden. So wird ein älterer Umschlag abgelehnt, und niemand kommt zweimal hinein.',
  'handOver.read.confirm': 'Ich habe das gelesen',
  'handOver.read.again': 'Wovor das nicht schützt',
  'handOver.read.on': 'Du hast das am {date} gelesen.',

  'handOver.weeks.title': 'Welche Wochen',
  'handOver.weeks.about':
    'Hake die Wochen an, die der Dienst haben soll. Eine Woche, die du weglässt, wird zurückgenommen, solange der Dienst sie nicht abgeschlossen hat.',
  'handOver.weeks.none':
    'Es gibt noch keine Woche zum Senden. Eine Woche kann gehen, wenn ihr Sonntag vorbei ist und drei Tage eingetragen sind, davon einer mit Schicht.',
  'handOver.weeks.all': 'Alle anhaken',
  'handOver.weeks.clear': 'Keine anhaken',
  'handOver.weeks.more': '{count, plural, one {# Woche} other {Alle # Wochen}} zeigen',
  'handOver.week': 'Woche {dates}',
  'handOver.week.days':
    '{group}. {logged, plural, one {# Tag} other {# Tage}} eingetragen, davon {shifts} mit Schicht.',
  'handOver.week.figures':
    'Stehen {standing} am Schichttag, davon {covered} mit Strümpfen. Längstes Stehen {longest}. Belastung {load} Belastungsstunden. Über einer Grenze an {share} % der Schichttage.',
  'handOver.week.limits':
    'Über einer Grenze: mehr als 60 min am Stück oder mehr als 4 h insgesamt. Minuten auf 5 gerundet.',
  'handOver.week.heaviness': 'Schwere der Abende: {score} von 10.',
  'handOver.week.noHeaviness': 'Keine Schwere: weniger als zwei Abende sind bewertet.',
  'handOver.heaviness': 'Auch angeben, wie schwer die Beine waren',
  'handOver.heaviness.about': 'Das Mittel der Abende der Woche, 0 bis 10, auf halbe gerundet.',

  'handOver.send.title': 'Was gesendet würde',
  'handOver.send.weeks':
    '{count, plural, =0 {Keine Woche: Der Dienst hat dann keine von dir, die er nicht abgeschlossen hat.} one {Eine Woche, } other {# Wochen, }}',
  'handOver.send.withHeaviness': 'mit Schwere, wo es sie gibt.',
  'handOver.send.without': 'ohne Schwere.',
  'handOver.send.head':
    'Daneben: Schlüssel und Hauptbuch des Dienstes, deine Nummer dort, die Nummer {sequence} des Umschlags und das Datum {date}. Sonst nichts.',
  'handOver.send.json': 'Alles davon, als JSON',
  'handOver.send.jsonAbout':
    'Der Umschlag enthält genau diesen Text, deinen öffentlichen Schlüssel und deine Unterschrift.',
  'handOver.send.seal': 'Umschlag verschließen und speichern',
  'handOver.send.nothing': 'Hake zuerst eine Woche an.',
  'handOver.made.title': 'Der Umschlag ist verschlossen',
  'handOver.made.file':
    'Gib dem Dienst diese Datei, per Mail oder auf einem Laufwerk: {name}. Nur der Dienst kann sie öffnen.',
  'handOver.made.contact': 'Kontakt des Dienstes: {contact}',
  'handOver.made.slip': 'Dein Zettel',
  'handOver.made.slipAbout':
    'Sag dem Dienst beim ersten Umschlag diese acht Ziffern selbst, persönlich oder am Telefon. Damit nimmt er dich auf, einmal.',
  'handOver.made.again': 'Datei noch einmal speichern',
  'handOver.made.done': 'Fertig',
  'handOver.made.withdrawal': 'Das Zurückziehen ist verschlossen',

  'handOver.sent.title': 'Gemachte Umschläge',
  'handOver.sent.withdrawal': 'Zurückgezogen',
  'handOver.sent.weeks': '{count, plural, =0 {keine Woche} one {# Woche} other {# Wochen}}, {dates}',
  'handOver.sent.noWeek': 'keine Woche',
  'handOver.sent.heaviness': 'mit Schwere',
  'handOver.sent.number': 'Nummer {sequence}',
  'handOver.sent.correct':
    'Um etwas zu berichtigen, ändere dein Tagebuch und sende noch einmal. Der neueste Umschlag ersetzt den davor, für alle Wochen, die der Dienst nicht abgeschlossen hat.',
  'handOver.sent.restored':
    'Wenn du eine ältere Sicherung zurückgespielt hast, fehlen hier die Umschläge seither. Der Dienst hat sie noch. Sende noch einmal: Der neueste zählt.',
  'handOver.sent.more': 'Alle {count} zeigen',

  'handOver.desk.title': 'Der Dienst',
  'handOver.desk.which': 'Dienst',
  'handOver.desk.sheet': 'Was sein Blatt sagt',
  'handOver.desk.person': 'Deine Nummer dort',

  'handOver.withdraw.title': 'Zurückziehen',
  'handOver.withdraw.about': 'Auch das ist ein Umschlag, den du dem Dienst gibst.',
  'handOver.withdraw.ask': 'Bei diesem Dienst zurückziehen …',
  'handOver.withdraw.do': 'Zurückziehen verschließen',
  'handOver.leave.title': 'Den Dienst verlassen',
  'handOver.leave.about':
    'Dein Schlüssel für diesen Dienst wird gelöscht, hier und in den Sicherungen dieses Ordners, für immer. Du kannst dann weder senden noch zurückziehen. Was der Dienst hat, bleibt bei ihm.',
  'handOver.leave.first':
    'Wenn der Dienst deine Wochen löschen soll, zieh zuerst zurück und gib ihm diesen Umschlag.',
  'handOver.leave.copies': 'Sicherungen in anderen Ordnern haben den Schlüssel noch. Lösche sie selbst.',
  'handOver.leave.ask': 'Diesen Dienst verlassen …',
  'handOver.leave.do': 'Schlüssel löschen und verlassen',
  'handOver.leave.not': 'Bleiben',
  'handOver.left': '{name} verlassen; dein Schlüssel dafür ist gelöscht',
  'handOver.leftOn': '{name}: verlassen am {date}.',
  'handOver.leftDesks': 'Dienste, die du verlassen hast',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
