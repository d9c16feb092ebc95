/** In German. */
import type { app as en } from '../en/app.ts';

export const app = {
  'app.name': 'Legwork',
  'app.screens': 'Bereiche',
  'app.signs': 'Warnzeichen',
  'app.today': 'Heute',
  'app.calendar': 'Kalender',
  'app.trends': 'Verlauf',
  'app.week': 'Deine Woche',
  'app.report': 'Bericht',
  'app.stockings': 'Strümpfe',
  'app.why': 'Warum',
  'desk.title': 'Gesundheitsdienst',
  'desk.groups': 'Gruppen',
  'desk.takeIn': 'Annehmen',
  'desk.close': 'Wochen abschließen',
  'desk.sheet': 'Blatt',
  'desk.open': 'Gesundheitsdienst öffnen',
  'app.exchange': 'Rein und raus',
  'exchange.title': 'Einlesen, mitnehmen',
  'app.settings': 'Einstellungen',
  'app.lock': 'Sperren',
  'app.opening': 'Dein Tagebuch wird geöffnet …',
  'app.loading': 'Wird geladen …',

  'app.saved': 'Gespeichert',
  'app.savedAt': '{said}, {time}',
  'app.undo': 'Rückgängig',
  'app.undone': 'Rückgängig gemacht: {said}',
  'app.redone': 'Wiederholt: {said}',
  'app.hide': 'Ausblenden',

  'app.noZone': 'Dieses System nennt keine Zeitzone. Zeiten werden in UTC angezeigt.',
  'app.failed': 'Legwork kann nicht weitermachen',
  'app.failedSafe': 'Alles Gespeicherte liegt sicher auf der Festplatte.',
  'app.fault': 'Ein Fehler hat die Seite angehalten: {reason}',
  'app.tryAgain': 'Noch einmal versuchen',
  'app.noAnswer':
    'Legwork antwortet nicht: Es wurde geschlossen oder neu gestartet. Was du getippt hast, ist noch hier; alles zuvor Gespeicherte ist sicher. Starte Legwork wieder und öffne die Adresse, die es ausgibt.',
  'app.notOpen': 'Das Tagebuch ist noch nicht geöffnet.',

  'closed.folder': 'Der Ordner: {folder}',
  'closed.newer': 'Hier hat ein neueres Legwork geschrieben',
  'closed.newer.what': 'Diese Version kann {files} nicht lesen.',
  'closed.newer.safe':
    'Nichts wurde geändert: Alle Einträge sind so, wie die neuere Version sie hinterlassen hat.',
  'closed.newer.todo':
    'Öffne den Ordner mit der neueren Version oder starte diese mit einem anderen Ordner (--data ORDNER).',
  'closed.keyless': 'Die Schlüssel dieses Tagebuchs fehlen',
  'closed.keyless.what':
    'Seine Dateien sind verschlüsselt, und die Datei mit den Schlüsseln, vault.json, fehlt oder ist beschädigt, im Ordner und in seinen Sicherungen.',
  'closed.keyless.safe':
    'Nichts wurde geändert. Deine Einträge sind noch da und ohne diese Datei nicht lesbar.',
  'closed.keyless.todo':
    'Lege vault.json aus einer Kopie des Ordners zurück und starte Legwork noch einmal. Eine Sicherung, die du in einen eigenen Ordner geschrieben hast, öffnet sich mit der Passphrase, unter der sie entstanden ist.',

  'lock.title': 'Legwork ist gesperrt',
  'lock.about':
    'Dein Tagebuch ist verschlüsselt. Was du getippt und noch nicht gespeichert hast, ist noch hier.',
  'lock.unlock': 'Entsperren',
  'lock.unlocking': 'Wird entsperrt …',
  'lock.typePassphrase': 'Gib deine Passphrase ein.',
  'lock.useCode': 'Wiederherstellungscode verwenden',
  'lock.code': 'Wiederherstellungscode',
  'lock.codeHint': 'Wie gedruckt; Groß- und Kleinschreibung ist egal.',
  'lock.wrongCode':
    'Das ist nicht der Code dieses Tagebuchs: Sieh dir jede Gruppe noch einmal an. Nichts wurde geändert.',
  'lock.unlockAndSet': 'Entsperren und Passphrase festlegen',
  'lock.back': 'Zurück zur Passphrase',
  'lock.clinic': 'Deine Praxis',
  'lock.clinicPhone': 'Deine Praxis:',

  'recovery.title': 'Zu deinen Dateien',
  'recovery.profile': 'Die Datei mit deinem Profil und deinen Strümpfen',
  'recovery.journal': 'Die Datei von {year}',
  'recovery.treatment': 'Die Datei einer Behandlung',
  'recovery.damaged': '{file} war beschädigt.',
  'recovery.changed': '{file} ist nicht so, wie Legwork sie geschrieben hat: Etwas anderes hat sie geändert.',
  'recovery.missing': '{file} fehlt.',
  'recovery.rolled-back':
    '{file} ist älter als beim letzten Schließen von Legwork: Jemand hat eine alte zurückgelegt.',
  'recovery.swapped': '{file} enthielt den Inhalt einer anderen Datei.',
  'recovery.not-encrypted': '{file} wurde durch eine unverschlüsselte ersetzt.',
  'recovery.held-back': '{file} hat Einträge, die anderen widersprechen.',
  'recovery.vault':
    'Etwas anderes als Legwork hat die Datei mit deinen Schlüsseln geändert; der Sperrbildschirm hat vielleicht eine falsche Nummer gezeigt. Deine Einträge sind sicher. Prüfe, was bei gesperrtem Tagebuch lesbar bleibt, und erstelle einen neuen Wiederherstellungscode.',
  'recovery.changed-outside':
    '{file} wurde von einem anderen Programm geändert, während dein Tagebuch offen war. Deine Einträge sind gespeichert.',
  'recovery.conflict-copy': '{file} liegt in einer zweiten Fassung da, von einem Synchronisierungsprogramm.',
  'recovery.kept': 'Davon in Gebrauch: {count, plural, one {# Eintrag} other {# Einträge}}.',
  'recovery.held':
    'Davon gesondert aufgehoben, noch nicht verwendet: {count, plural, one {# Eintrag} other {# Einträge}}.',
  'recovery.aside': 'Sie ist als {name} aufgehoben.',
  'recovery.noCopy': 'Es gibt keine Sicherung zum Vergleichen.',
  'recovery.nothingMissing': 'Nichts fehlt: Die Sicherung vom {when} enthält dieselben Einträge.',
  'recovery.offer':
    'Die Sicherung vom {when} hat noch, was hier fehlt: {missing, plural, one {# Eintrag} other {# Einträge}}. Dort anders: {differing, plural, one {# Eintrag} other {# Einträge}}.',
  'recovery.see': 'Unterschied ansehen',
  'recovery.keep': 'So lassen, wie es ist',
  'recovery.safe': 'Nichts wurde gelöscht. Was gesondert aufgehoben wird, bleibt im Datenordner.',
  'demo.what': 'Ein erfundenes Tagebuch. Dein eigenes bleibt unberührt.',
  'demo.leave': 'Verlassen und mit dem eigenen beginnen',
  'demo.start': 'In einem erfundenen Tagebuch umsehen',

  'why.link': 'Warum?',
  'why.title': 'Warum',
  'why.standing': 'Was Stehen bewirkt',
  'why.compression': 'Was Kompression bewirkt',
  'why.week': 'Eine volle Woche nach einer Verödung',
  'why.breaks': 'Welche Pausen helfen',
  'why.care': 'Anziehen und pflegen',
  'strict.title': 'Strikter Modus',
  'strict.waits': 'Eine Frage wartet',
  'strict.titleWaits': '(1) Eine Frage wartet',
  'strict.overCap': 'Längstes Stehen {stand}; der Plan deiner Praxis sagt höchstens {cap}.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
