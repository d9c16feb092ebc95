import type { desk as en } from '../en/desk.ts';

/** The health desk's side, in German. */
export const desk = {
  'desk.before': 'Bevor du einen Gesundheitsdienst einrichtest',
  'desk.before.first': 'Zuerst',
  'desk.before.council':
    'Sprich mit dem Betriebsrat und mit dem Datenschutz. Vereinbare mit ihnen den Zweck, die Abteilungen und wie lange Zahlen aufbewahrt werden.',
  'desk.before.protection':
    'Frag den Datenschutz, auf welcher Rechtsgrundlage du um diese Zahlen bitten darfst und ob eine Folgenabschätzung nötig ist. Sie sagen etwas über die Gesundheit von Menschen.',
  'desk.before.voluntary':
    'Beschäftigte entscheiden selbst, ob sie Zahlen abgeben, Woche für Woche. Niemand darf fragen, wer es tut, und niemand darf davon einen Nachteil haben.',
  'desk.before.bound':
    'Wer die Passphrase kennt, ist zum Schweigen verpflichtet. Der Rechner gehört dem Gesundheitsdienst, nicht dem Betrieb.',
  'desk.before.can': 'Was ein Gesundheitsdienst hier kann',
  'desk.before.groups':
    'Woche für Woche zeigen, wie lange Gruppen stehen, wie viel davon mit Strümpfen und wie schwer die Beine sind.',
  'desk.before.change':
    'Die Wochen vor und nach einer Änderung bei der Arbeit vergleichen, mit denselben Personen.',
  'desk.before.cannot': 'Was er nicht kann',
  'desk.before.single':
    'Er kann keine einzelne Person zeigen. Aber wer seinen Schlüssel hat, kann einzelne Umschläge mit anderer Software öffnen.',
  'desk.before.invented':
    'Er kann erfundene Beschäftigte nicht von echten unterscheiden. Dagegen hilft nur der Zettel, nach dem du jede Person fragst.',
  'desk.before.copies':
    'Er kann nicht verhindern, dass in einem kopierten Ordner Wochen neu abgeschlossen werden. Dann gibt es zwei Hauptbücher. Deshalb nennt jede Ansicht und jeder Bericht sein Hauptbuch.',
  'desk.before.pool':
    'Er kann nicht verhindern, dass Personen ihre Zahlen zusammenlegen. Vier Personen, die mit einer fünften eine Gruppe verlassen, können so deren Zahlen ausrechnen.',
  'desk.before.one':
    'Wenn nur eine Person sich ändert und alle anderen bleiben, wie sie waren, ändert sich das Mittel der Gruppe um ihre Änderung geteilt durch die Zahl der Personen.',
  'desk.before.five':
    'Was sich durch Abziehen ausrechnen lässt, betrifft etwa fünf Personen oder mehr, nicht elf.',
  'desk.before.standIn':
    'Bis zu einem Drittel der Personen hinter einer Zahl hatte vielleicht keine neue Woche. Für sie steht ihre letzte Zahl.',
  'desk.before.why': 'Warum so',
  'desk.before.whyAtoms':
    'Gruppen unter elf zu verbergen, reicht nicht: Zieht man eine Woche von der nächsten ab, bleibt eine Person übrig. Legwork zeigt Personen nur zusammen mit immer denselben anderen und prüft das bei jedem Abschluss.',
  'desk.before.whyCost':
    'Das hat einen Preis. Wer neu ist, wartet, bis genug andere kommen, und manche Wochen mancher Gruppen bleiben verborgen.',

  'desk.make': 'Gesundheitsdienst einrichten',
  'desk.about': 'Der Dienst',
  'desk.about.what': 'Beschäftigte lesen das, bevor sie etwas abgeben.',
  'desk.field.deskName': 'Name des Dienstes',
  'desk.field.employer': 'Betrieb',
  'desk.field.contact': 'Kontakt',
  'desk.field.purpose': 'Zweck',
  'desk.field.departments': 'Abteilungen',
  'desk.field.firstWeek': 'Erste Woche',
  'desk.field.threshold': 'Personen in allem, was gezeigt wird',
  'desk.field.retentionWeeks': 'Zahlen werden aufbewahrt',
  'desk.hint.deskName': 'Zum Beispiel: Betriebsärztlicher Dienst, St. Anna.',
  'desk.hint.contact': 'Wen man fragt: ein Name, ein Raum, eine Telefonnummer.',
  'desk.hint.purpose': 'Wofür die Zahlen da sind, und wofür nicht.',
  'desk.hint.firstWeek': 'Zahlen früherer Wochen werden abgelehnt.',
  'desk.hint.threshold': '{least} oder mehr. Die Zahl kann später steigen, nie sinken.',
  'desk.hint.retention': 'Wochen, von 4 bis 260.',
  'desk.departments': 'Abteilungen',
  'desk.department': 'Abteilung',
  'desk.department.name': 'Abteilung {number, number}',
  'desk.department.split': 'nach Schichten geteilt',
  'desk.department.splitOf': 'Abteilung {number, number} ist nach Schichten geteilt',
  'desk.department.split.name': '{name} (nach Schichten)',
  'desk.department.isSplit': 'nach Schichten geteilt',
  'desk.department.remove': 'Abteilung {number, number} entfernen',
  'desk.department.add': 'Abteilung hinzufügen',
  'desk.department.about':
    'Eine geteilte Abteilung hat je eine Gruppe für Tag, Spät, Nacht, Wechsel und andere Schichten. Teile nur, wo viele Personen dieselben Schichten haben: Jede Gruppe braucht für sich elf. Zwei Gruppen können später eine werden. Eine Gruppe wird nie geteilt.',
  'desk.rules': 'Regeln',
  'desk.passphrase': 'Passphrase des Dienstes',
  'desk.passphrase.about':
    'Alles, was der Dienst hat, ist verschlüsselt. Es ist eine andere Passphrase als die eines Tagebuchs.',
  'desk.make.code': 'Wiederherstellungscode erzeugen',
  'desk.code': 'Wiederherstellungscode des Gesundheitsdienstes',
  'desk.code.note':
    'Er öffnet den Dienst, wenn die Passphrase vergessen ist. Bewahre ihn auf Papier auf, verschlossen und nicht bei diesem Rechner. Er wird nur dieses eine Mal gezeigt. Ohne Passphrase und Code ist alles, was abgegeben wurde, endgültig verloren.',
  'desk.make.now': 'Ich habe ihn aufgeschrieben: Dienst einrichten',
  'desk.make.busy': 'Wird eingerichtet …',
  'desk.issue.empty': 'Das wird gebraucht.',
  'desk.issue.tooLong': 'Höchstens {most, number} Zeichen.',
  'desk.issue.department': 'Jede Abteilung braucht einen Namen.',
  'desk.issue.departmentTwice': 'Zwei Abteilungen heißen gleich.',
  'desk.issue.departmentSigns': 'Ein Name hat höchstens {most, number} Zeichen und keinen Schrägstrich.',
  'desk.issue.retention': 'Eine ganze Zahl von 4 bis 260.',
  'desk.issue.threshold': 'Eine ganze Zahl von {least, number} bis 1.000.',

  'desk.card':
    'Für einen betrieblichen Gesundheitsdienst: Er sieht Gruppen, nie einzelne Personen. Er hat einen eigenen Ordner und eine eigene Passphrase.',
  'desk.leave': 'Zurück zum Tagebuch',
  'desk.leaveIt': 'So lassen',
  'desk.locked': 'Der Gesundheitsdienst ist gesperrt',
  'desk.locked.about': 'Was abgegeben wurde, ist verschlüsselt.',
  'desk.wrongCode':
    'Das ist nicht der Code dieses Dienstes: Sieh jede Gruppe noch einmal an. Es wurde nichts geändert.',
  'desk.demo.start': 'In einem erfundenen Dienst umsehen',
  'desk.demo.what': 'Dieser Gesundheitsdienst ist erfunden. Dein eigener bleibt, wie er ist.',
  'desk.demo.leave': 'Verlassen',
  'desk.stopped.newer': 'Ein neueres Legwork hat diesen Dienst geschrieben',
  'desk.stopped.newer.what': 'Diese Version kann ihn nicht lesen. Es wurde nichts geändert.',
  'desk.stopped.newer.todo': 'Installiere die neuere Version und öffne den Dienst damit.',
  'desk.stopped.keyless': 'Die Schlüssel dieses Dienstes fehlen',
  'desk.stopped.keyless.what':
    'Die Datei mit den verschlüsselten Schlüsseln fehlt oder ist beschädigt. Es wurde nichts geändert.',
  'desk.stopped.keyless.todo':
    'Hol die Datei aus einer Kopie des Ordners zurück, oder stelle eine Sicherung wieder her.',
  'desk.stopped.damaged': 'Die Dateien des Dienstes sind beschädigt',
  'desk.stopped.damaged.what':
    'Sie lassen sich nicht ganz lesen. Es wurde nichts geändert, und aus einem Teil wird keine Zahl gezeigt.',
  'desk.stopped.damaged.todo':
    'Stelle die neueste Sicherung wieder her. Was danach kam, muss noch einmal eingelesen werden.',
  'desk.mark': 'Hauptbuch {ledger} · abgeschlossen bis {week} · {hash}',
  'desk.mark.none': 'Hauptbuch {ledger} · noch keine Woche abgeschlossen · {hash}',
  'desk.week': 'Woche {number}, {year}',
  'desk.week.brief': 'KW {number}',
  'desk.week.from': 'KW {number}, {date}',
  'desk.week.dates': 'Woche {number}: {dates}',
  'desk.weeks': '{count, plural, one {# Woche} other {# Wochen}}',
  'desk.people': '{count, plural, one {# Person} other {# Personen}}',
  'desk.span': '{from} bis {to}',

  'desk.sheet.of': 'Blatt von {name}',
  'desk.sheet.what':
    'Gib Beschäftigten die Datei, und hänge das Blatt oder den Aushang dort auf, wo sie arbeiten. Sie vergleichen beides, bevor sie etwas abgeben.',
  'desk.sheet.save': 'Blatt speichern …',
  'desk.sheet.saved': 'Gespeichert als {name}.',
  'desk.fingerprint': 'Fingerabdruck',
  'desk.fingerprint.what':
    'Wer abgeben will, tippt zwei dieser Gruppen vom Papier ab. Ein gefälschtes Blatt hat andere. Schick sie nie zusammen mit der Datei.',
  'desk.words': 'Ändern, was das Blatt sagt',
  'desk.words.save': 'Änderungen speichern',
  'desk.words.saved': 'Gespeichert. Speichere das Blatt neu und gib es aus: Der Fingerabdruck ist derselbe.',
  'desk.keys': 'Schlüssel ersetzen',
  'desk.keys.sheet':
    'Der Fingerabdruck ändert sich. Jedes Blatt und jeder Aushang muss neu gedruckt und aufgehängt werden.',
  'desk.keys.envelopes':
    'Umschläge für den früheren Schlüssel werden ab dann abgelehnt. Lies zuerst ein, was du hast.',
  'desk.keys.ledger':
    'Das Hauptbuch, die Personen und die abgeschlossenen Wochen bleiben. Der frühere Schlüssel unterschreibt den neuen.',
  'desk.keys.when': 'Tu es, wenn vielleicht jemand anders den Ordner und die Passphrase hatte.',
  'desk.keys.do': 'Schlüssel ersetzen …',
  'desk.keys.sure': 'Ja, die Schlüssel jetzt ersetzen',
  'desk.keys.done': 'Die Schlüssel sind ersetzt. Speichere und drucke das Blatt neu.',

  'desk.backups': 'Sicherungen',
  'desk.backups.what':
    'Sie entstehen von selbst und sind verschlüsselt wie der Dienst. Eine Wiederherstellung nimmt nie eine abgeschlossene Woche zurück.',
  'desk.backups.none': 'Es gibt noch keine Sicherung.',
  'desk.backups.mark': 'abgeschlossen bis {week}, {hash}; {size} kB',
  'desk.backups.markNone': 'keine Woche abgeschlossen; {size} kB',
  'desk.backups.written': 'Geschrieben und zurückgelesen.',
  'desk.restore': 'Wiederherstellen …',
  'desk.restore.elsewhere': 'Sicherung aus einem anderen Ordner wiederherstellen',
  'desk.restore.of': 'Sicherung von {when} wiederherstellen …',
  'desk.restore.what': 'Der Dienst wird, wie er damals war. Was er jetzt hat, wird vorher gesichert.',
  'desk.restore.do': 'Wiederherstellen',
  'desk.restore.done': 'Wiederhergestellt.',
  'desk.passphrase.locks':
    'Der Dienst wird gesperrt, wenn du zum Tagebuch zurückgehst, nach 15 Minuten ohne Taste oder Zeiger und wenn du Legwork beendest. Ohne Passphrase geht es nicht.',
  'desk.kept': 'Was aufbewahrt wird',
  'desk.kept.weeks':
    'Einzelne Zahlen werden {count, plural, one {# Woche} other {# Wochen}} aufbewahrt, von der letzten abgeschlossenen Woche zurückgezählt.',
  'desk.kept.how': 'Veröffentlichte Zahlen von Gruppen bleiben. Geändert wird die Dauer beim Blatt.',
  'desk.erasePerson': 'Eine Person löschen',
  'desk.erasePerson.what':
    'Löscht alle Zahlen einer Person, wie ihr eigenes Zurückziehen. Veröffentlichte Zahlen von Gruppen bleiben: Sie sind von elf Personen oder mehr.',
  'desk.erasePerson.do': 'Zahlen dieser Person löschen',
  'desk.erasePerson.done': 'Gelöscht. Ein älterer Umschlag dieser Person wird abgelehnt.',
  'desk.erasePerson.nobody': 'Der Dienst hat niemanden mit diesen Ziffern. Es wurde nichts geändert.',
  'desk.merge': 'Zwei Gruppen zusammenlegen',
  'desk.merge.what':
    'Für Gruppen, die zu klein sind, um gezeigt zu werden. Es gilt für immer: Eine Gruppe wird nie geteilt.',
  'desk.merge.from': 'Diese Gruppe',
  'desk.merge.into': 'wird ein Teil von',
  'desk.merge.do': 'Zusammenlegen …',
  'desk.merge.sure':
    '{from} wird für immer ein Teil von {into}. Abgeschlossene Wochen bleiben, wie sie sind.',
  'desk.merge.forGood': 'Für immer zusammenlegen',
  'desk.merge.before': 'Früher zusammengelegt: {list}.',
  'desk.merge.one': '{from} ist ein Teil von {into}',
  'desk.erase': 'Gesundheitsdienst löschen',
  'desk.erase.about':
    'Löscht den Dienst mit allem, was abgegeben wurde, sein Hauptbuch, seine Schlüssel und seine Sicherungen. Die Blätter der Beschäftigten führen dann ins Leere. Das lässt sich nicht rückgängig machen.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
