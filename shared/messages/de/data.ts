/** In German. */
import type { data as en } from '../en/data.ts';

export const data = {
  'data.settings': 'Einstellungen',

  'data.copies': 'Sicherungen',
  'data.copy.changed-day': '{counts}; von selbst angelegt',
  'data.copy.asked': '{counts}; auf deinen Wunsch angelegt',
  'data.copy.before-restore': '{counts}; vor dem Zurückholen angelegt',
  'data.copy.inDoubt': 'Angelegt, während eine Datei zweifelhaft war: Eine frühere Sicherung gilt weiter.',
  'data.copy.lacks':
    '{count, plural, one {# Eintrag fehlt, den} other {# Einträge fehlen, die}} niemand gelöscht hat.',
  'data.noCopy': 'Es gibt noch keine Sicherung. Die erste entsteht nach deinem ersten Eintrag eines Tages.',
  'data.lastGood': 'Letzte gute Sicherung: {when}.',
  'data.counts':
    '{shifts, plural, one {# Schicht} other {# Schichten}}, {wear, plural, one {# Tragezeit} other {# Tragezeiten}}, {daysOff, plural, one {# freier Tag} other {# freie Tage}}, {garments, plural, one {# Strumpf} other {# Strümpfe}}{checkIns, plural, =0 {} one {, # Check-in} other {, # Check-ins}}{treatments, plural, =0 {} one {, # Behandlung} other {, # Behandlungen}}',
  'data.makeCopy': 'Jetzt eine Sicherung anlegen',
  'data.showAll': 'Alle {count, number} zeigen',
  'data.unusable.damaged':
    '{name} ist nicht brauchbar. Sie ist nicht, wie sie geschrieben wurde: beschädigt oder abgeschnitten.',
  'data.unusable.not-readable': '{name} ist nicht lesbar: Die Zugriffsrechte lassen es nicht zu.',
  'data.unusable.newer': '{name} ist nicht brauchbar. Ein neueres Legwork hat sie geschrieben.',
  'data.copiesNote':
    'Jede Sicherung wird zurückgelesen und verglichen, bevor sie gilt. Aufgehoben wird jeweils die neueste von 14 Tagen, von 12 Monaten und von jedem Jahr.',

  'data.difference': 'Unterschied',
  'data.close': 'Schließen',
  'data.differenceTo': 'Unterschied zu {when}',
  'data.closeDifferenceTo': 'Unterschied zu {when} schließen',
  'data.differenceToInFolder': 'Unterschied zu {when}, im Ordner',
  'data.closeDifferenceToInFolder': 'Unterschied zu {when} schließen, im Ordner',
  'data.comparing': 'Wird verglichen …',
  'data.noDifference': 'Kein Unterschied: Dein Tagebuch enthält genau, was diese Sicherung enthält.',
  'data.missing': 'In der Sicherung, fehlt hier: {count, number}',
  'data.changed': 'In der Sicherung anders: {count, number}',
  'data.extra': 'Nur hier, nicht in der Sicherung: {count, number}',
  'data.more': 'und {count, number} weitere',
  'data.bringBack': 'Fehlendes zurückholen',
  'data.goBack': 'Zurück zu dieser Sicherung',
  'data.restoreNote':
    'Was ersetzt wird, kommt erst in eine eigene Sicherung, und „Rückgängig“ nimmt das Zurückholen zurück.',
  'data.nothingRestored':
    'Nichts wurde geändert: Was hier fehlt, ist aus Zeiten, die seither neu eingetragen wurden.',
  'data.restoredStep': 'Sicherung zurückgeholt',
  'data.restored': '{count, plural, one {# Eintrag} other {# Einträge}} zurückgeholt',
  'data.copyPassphrase': 'Passphrase dieser Sicherung',
  'data.openCopy': 'Mit dieser Passphrase öffnen',

  'data.elsewhere': 'Eine Sicherung anderswo',
  'data.elsewhere.about':
    'Auf einem USB-Stick oder Netzlaufwerk, für den Tag, an dem es diesen Rechner nicht mehr gibt.',
  'data.folder': 'Ordner',
  'data.folderHint': 'Der ganze Pfad, wie dein System ihn schreibt.',
  'data.chooseFolder': 'Wählen …',
  'data.writeCopy': 'Sicherung dorthin schreiben',
  'data.lookForCopies': 'Dort nach Sicherungen suchen',
  'data.copied': '{counts} gesichert und zurückgelesen.',
  'data.noCopyInFolder': 'In diesem Ordner ist keine Sicherung.',
  'data.copy.encrypted': '{counts}; verschlüsselt',

  'data.passphrase': 'Passphrase',
  'data.vaultOff.about':
    'Mit einer Passphrase ist jede Datei deines Tagebuchs verschlüsselt, auch die Sicherungen: Wer den Ordner findet oder kopiert, liest nichts. Legwork fragt bei jedem Start danach. Du bekommst einen Wiederherstellungscode zum Ausdrucken; ohne Passphrase und Code kann niemand deine Einträge mehr lesen, auch du nicht.',
  'data.encrypt': 'Alles verschlüsseln',
  'data.encrypting': 'Wird verschlüsselt …',
  'data.vaultOn.about':
    'Jede Datei ist verschlüsselt, auch die Sicherungen. Strg + Umschalt + L sperrt sofort.',
  'data.lockNow': 'Jetzt sperren',
  'data.lockWhenIdle': 'Sperren, wenn niemand tippt oder die Maus bewegt',
  'data.lockNever': 'nie',
  'data.lockAfter': '{minutes, plural, one {nach # Minute} other {nach # Minuten}}',
  'data.lockTimeSaved': 'Zeit bis zum Sperren gespeichert',
  'data.readableWhileLocked': 'Lesbar, solange gesperrt ist',
  'data.readable.nothing': 'Nichts',
  'data.readable.signs': 'Die Warnzeichen',
  'data.clinicPhone': 'Nummer deiner Praxis, lesbar, solange gesperrt ist',
  'data.clinicPhoneHint': 'Leer lassen, um keine zu zeigen.',
  'data.saveLockScreen': 'Für den Sperrbildschirm speichern',
  'data.lockScreenSaved': 'Gespeichert',
  'data.passphraseAndCode': 'Passphrase und Code',
  'data.yourPassphrase': 'Deine Passphrase',
  'data.onlyToChange': 'Nur, um sie zu ändern.',
  'data.changePassphrase': 'Passphrase ändern',
  'data.passphraseChanged': 'Die Passphrase ist geändert. Der Wiederherstellungscode bleibt derselbe.',
  'data.newCode': 'Neuer Wiederherstellungscode',
  'data.stopEncrypting': 'Verschlüsselung beenden',
  'data.codeTitle': 'Dein Wiederherstellungscode für Legwork',
  'data.codeNote':
    'Er öffnet dein Tagebuch, wenn die Passphrase vergessen ist. Bewahre ihn auf Papier auf, nicht bei diesem Rechner. Er wird nur dieses eine Mal gezeigt; ohne Passphrase und Code sind deine Einträge endgültig verloren.',
  'data.print': 'Drucken',
  'data.codeNotYet': 'Dieser Code gilt noch nicht. Schreib ihn zuerst auf oder druck ihn aus.',
  'data.writtenDown': 'Ich habe ihn aufgeschrieben',
  'data.leaveCode': 'Nicht verwenden',

  'data.retention': 'Wie lange aufheben',
  'data.retention.about': 'Ältere Einträge werden mit der Zeit gelöscht, auch in den Sicherungen.',
  'data.keep': 'Aufheben',
  'data.keepAll': 'alles',
  'data.keepYears': '{years, plural, one {# Jahr} other {# Jahre}}',
  'data.retention.preview':
    'Löscht jetzt {count, plural, one {# Eintrag} other {# Einträge}} aus der Zeit vor dem {date}, auch in den Sicherungen. Das lässt sich nicht rückgängig machen.',
  'data.retention.do': 'Löschen und {years, plural, one {# Jahr} other {# Jahre}} aufheben',
  'data.retention.leave': 'So lassen',

  'data.erase': 'Alles löschen',
  'data.erase.about':
    'Löscht jeden Eintrag, deine Einstellungen, alle Sicherungen im Datenordner, was gesondert aufgehoben wird, und die Schlüssel. Sicherungen, die du in eigene Ordner geschrieben hast, bleiben. Das lässt sich nicht rückgängig machen.',
  'data.erase.type': 'Tippe {word}, um fortzufahren',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
