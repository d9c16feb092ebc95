/** In German. */
import type { serviceMessages as en } from '../service-messages.ts';

export const services = {
  'service.fault': 'Etwas ist schiefgegangen. Nichts wurde geändert. Bitte versuch es noch einmal.',

  'service.locked': 'Dein Tagebuch ist gesperrt. Entsperre es mit deiner Passphrase.',
  'service.newer': 'Ein neueres Legwork hat in diesen Ordner geschrieben. Öffne ihn mit dieser Version.',
  'service.keyless':
    'Dein Tagebuch ist verschlüsselt, und die Datei mit seinen Schlüsseln fehlt oder ist beschädigt.',

  'service.other-diary':
    'Nicht ausgeführt: Diese Seite zeigt ein anderes Tagebuch als das, das jetzt offen ist. Nichts wurde geändert. Lade die Seite neu und wiederhole es.',
  'service.changed-meanwhile':
    'Nicht gespeichert: Dieser Eintrag wurde inzwischen in einem anderen Fenster geändert. Hier wurde nichts geändert. Sieh ihn dir an, wie er jetzt ist, und speichere noch einmal.',
  'service.steps-meanwhile':
    'Nichts wurde zurückgenommen: In einem anderen Fenster wurde inzwischen etwas gespeichert. Sieh dir das Tagebuch an, wie es jetzt ist, und versuche es noch einmal.',
  'service.not-saved.disk-full':
    'Nicht gespeichert: Die Festplatte ist voll. Schaff etwas Platz und speichere dann noch einmal. Alles zuvor Gespeicherte ist sicher.',
  'service.not-saved.share-full':
    'Nicht gespeichert: Dein Anteil an der Festplatte ist voll. Schaff etwas Platz und speichere dann noch einmal. Alles zuvor Gespeicherte ist sicher.',
  'service.not-saved.read-only':
    'Nicht gespeichert: Die Festplatte ist schreibgeschützt. Mach sie beschreibbar und speichere dann noch einmal. Alles zuvor Gespeicherte ist sicher.',
  'service.not-saved.not-allowed':
    'Nicht gespeichert: Legwork darf nicht in seinen Datenordner schreiben. Ändere dessen Berechtigungen und speichere dann noch einmal. Alles zuvor Gespeicherte ist sicher.',
  'service.not-saved.file-in-use':
    'Nicht gespeichert: Ein anderes Programm hält die Datei fest. Warte einen Moment und speichere dann noch einmal. Alles zuvor Gespeicherte ist sicher.',
  'service.not-saved.folder-gone':
    'Nicht gespeichert: Der Datenordner ist weg. Leg ihn zurück und speichere dann noch einmal. Alles zuvor Gespeicherte ist sicher.',
  'service.not-saved.not-written':
    'Nicht gespeichert: In den Datenordner konnte nicht geschrieben werden. Versuch es noch einmal. Alles zuvor Gespeicherte ist sicher.',

  'service.no-such-treatment':
    'Kein Bericht wurde gemacht: Diese Behandlung ist nicht mehr im Tagebuch. Nichts wurde geändert. Wähle eine andere.',

  'service.hand-over-gone':
    'Nicht ausgeführt: Bei diesem Gesundheitsdienst ist es nicht mehr so, wie diese Seite zeigt. Vielleicht hast du ihn in einem anderen Fenster verlassen. Lade die Seite neu.',
  'service.hand-over-changed':
    'Es wurde nichts verschlossen: Was gesendet würde, ist nicht mehr, was du gelesen hast. Lies es noch einmal und verschließe es dann.',
  'service.hand-over-demo':
    'Es wurde nichts verschlossen: Dies ist das erfundene Tagebuch. Seine Zahlen gehen an keinen Gesundheitsdienst.',

  'service.no-copy': 'Es wurde keine Sicherung angelegt.',
  'service.no-copy.disk-full':
    'Es wurde keine Sicherung angelegt: Die Festplatte ist voll. Schaff etwas Platz und versuch es dann noch einmal. Dein Tagebuch ist sicher.',
  'service.no-copy.read-only':
    'Es wurde keine Sicherung angelegt: Die Festplatte ist schreibgeschützt. Wähle einen anderen Ordner oder mach sie beschreibbar und versuch es dann noch einmal. Dein Tagebuch ist sicher.',
  'service.no-copy.not-allowed':
    'Es wurde keine Sicherung angelegt: Legwork darf dort nicht schreiben. Ändere die Berechtigungen oder wähle einen anderen Ordner und versuch es dann noch einmal. Dein Tagebuch ist sicher.',
  'service.no-copy.not-written':
    'Es wurde keine Sicherung angelegt: In den Ordner konnte nicht geschrieben werden. Sieh nach, ob er da ist, und versuch es dann noch einmal. Dein Tagebuch ist sicher.',
  'service.no-copy.not-read-back':
    'Es wurde keine Sicherung angelegt: Was geschrieben wurde, kam beim Zurücklesen nicht gleich heraus; die Festplatte könnte also defekt sein. Dein Tagebuch und die früheren Sicherungen sind, wie sie waren.',
  'service.no-folder':
    'Es gibt keinen Ordner {folder}: Steck erst das Laufwerk an oder lege den Ordner an, und gib seinen ganzen Pfad an. Nichts wurde geändert.',
  'service.folder-not-shown': 'Der Ordner lässt sich nicht zeigen: {why}. Es ist {folder}',
  'service.login-not-taken':
    'Das System hat die Änderung nicht angenommen. Such Legwork unter seinen eigenen Autostart-Apps; sonst wurde nichts geändert.',
  'service.login-not-written':
    'Der Start bei der Anmeldung konnte nicht geändert werden: {folder} lässt sich nicht schreiben. Sonst wurde nichts geändert.',

  'service.copy-gone': 'Diese Sicherung ist weg. Dein Tagebuch ist, wie es war.',
  'service.copy-damaged':
    'Diese Sicherung ist nicht brauchbar. Sie ist nicht so, wie sie geschrieben wurde: beschädigt oder abgeschnitten. Dein Tagebuch ist, wie es war.',
  'service.copy-newer':
    'Diese Sicherung hat ein neueres Legwork gemacht: Öffne sie mit dieser Version. Dein Tagebuch ist, wie es war.',
  'service.copy-file-damaged':
    'Diese Sicherung ist nicht brauchbar: Eine Datei darin ist beschädigt. Dein Tagebuch ist, wie es war.',
  'service.copy-other-key':
    'Diese Sicherung ist mit einem anderen Schlüssel verschlüsselt als dein Tagebuch: Gib die Passphrase ein, unter der sie entstanden ist. Dein Tagebuch ist, wie es war.',

  'service.passphrase.too-short': 'Nimm mindestens {least} Zeichen; ein paar Wörter eignen sich gut.',
  'service.passphrase.too-long': 'Nimm höchstens {most} Zeichen.',
  'service.vault-on-already': 'Dein Tagebuch ist schon verschlüsselt. Nichts wurde geändert.',
  'service.vault-not-begun':
    'Nichts wurde verschlüsselt: In den Datenordner konnte nicht geschrieben werden. Dein Tagebuch ist, wie es war. Sieh nach, ob die Festplatte voll ist, und versuch es dann noch einmal.',
  'service.vault-not-written':
    'Nichts wurde geändert: In den Datenordner konnte nicht geschrieben werden. Sieh nach, ob die Festplatte voll ist, und versuch es dann noch einmal.',
  'service.vault-half-way':
    'Nicht alle Dateien konnten neu geschrieben werden; die übrigen sind, wie sie waren, und nichts ist verloren. Legwork macht damit weiter, wenn du das nächste Mal entsperrst. Sieh nach, ob die Festplatte voll ist.',

  'service.erase-word': 'Tippe {word}, um alles zu löschen. Nichts wurde gelöscht.',
  'service.erase-half-way':
    'Nicht alles konnte gelöscht werden: In den Datenordner lässt sich nicht schreiben. Legwork macht damit weiter, wenn es das nächste Mal startet.',

  'service.import-gone':
    'Diese Datei liegt nicht mehr bereit. Nichts davon wurde übernommen. Wähle sie noch einmal.',
  'service.import-too-large':
    'Diese Datei ist größer als 8 GB. Nichts davon wurde übernommen. Exportiere einen kürzeren Zeitraum und wähle dann diese Datei.',
  'service.import-open-questions':
    'Diese Datei lässt etwas offen. Nichts davon wurde übernommen. Beantworte zuerst die Fragen.',
  'service.export-not-read-back':
    'Es wurde keine Datei gemacht: Zurückgelesen war sie nicht dieselbe. Dein Tagebuch ist, wie es war. Bitte melde das.',
  'service.import-unknown': 'Dieses Einlesen steht nicht mehr im Tagebuch. Nichts wurde geändert.',

  'service.demo-not-begun':
    'Die Demo konnte nicht gestartet werden: In den Datenordner lässt sich nicht schreiben. Dein eigenes Tagebuch ist, wie es war.',

  'service.desk-none': 'Auf diesem Rechner gibt es noch keine Gesundheitsstelle. Richte zuerst eine ein.',
  'service.desk-closed': 'Die Gesundheitsstelle ist nicht geöffnet. Öffne sie zuerst. Nichts wurde geändert.',
  'service.desk-locked': 'Die Gesundheitsstelle ist gesperrt. Entsperre sie mit ihrer Passphrase.',
  'service.desk-newer':
    'Ein neueres Legwork hat in den Ordner der Gesundheitsstelle geschrieben. Nichts wurde geändert. Öffne sie mit dieser Version.',
  'service.desk-keyless':
    'Die Gesundheitsstelle ist verschlüsselt, und die Datei mit ihren Schlüsseln fehlt oder ist beschädigt. Nichts wurde geändert. Stell ein Backup wieder her.',
  'service.desk-damaged':
    'Dateien der Gesundheitsstelle fehlen oder sind beschädigt. Nichts wurde geändert. Stell ein Backup wieder her.',
  'service.desk-in-use':
    'Die Gesundheitsstelle in {folder} ist in einem anderen Legwork geöffnet. Nichts wurde geändert. Schließ sie zuerst dort.',
  'service.desk-there-already':
    'In {folder} gibt es schon eine Gesundheitsstelle. Nichts wurde geändert. Öffne diese.',
  'service.desk-with-diary':
    'Der Ordner {folder} gehört zu einem Tagebuch, und eine Gesundheitsstelle teilt nie einen Ordner damit. Nichts wurde geändert. Starte Legwork mit einem anderen Ordner für die Gesundheitsstelle, mit --desk.',
  'service.desk-others-files':
    'Der Ordner {folder} enthält Dateien, die nicht von Legwork sind, zum Beispiel {file}. Nichts darin wurde geändert. Starte Legwork mit einem anderen Ordner für die Gesundheitsstelle, mit --desk.',
  'service.desk-no-folder':
    '{folder} ist kein Ordner. Nichts wurde geändert. Starte Legwork mit einem anderen Ordner für die Gesundheitsstelle, mit --desk.',
  'service.desk-not-made':
    'In den Ordner {folder} der Gesundheitsstelle lässt sich nicht schreiben. Nichts wurde geändert. Sieh nach, ob die Festplatte voll ist und ob du dort schreiben darfst, und versuch es noch einmal.',
  'service.desk-demo':
    'Das ist die erfundene Gesundheitsstelle, und nichts davon wird gespeichert. Verlass sie und mach das in deiner eigenen.',
  'service.desk-departments':
    'Nicht geändert: Eine Abteilung bleibt, wie sie ausgegeben wurde, denn Beschäftigte haben sie gewählt. Nichts wurde geändert. Füg stattdessen eine weitere Abteilung hinzu.',
  'service.desk-department-twice':
    'Nicht ausgeführt: Zwei Abteilungen heißen gleich. Nichts wurde geändert. Gib jeder einen eigenen Namen.',
  'service.desk-threshold':
    'Nicht geändert: Die Zahl der Personen, die ein Wert braucht, kann nur steigen. Nichts wurde geändert. Gib {least} oder mehr ein.',
  'service.desk-merge':
    'Nicht ausgeführt: Nur zwei verschiedene Gruppen dieser Gesundheitsstelle können eine werden. Nichts wurde geändert. Wähl zwei Gruppen, die angezeigt werden.',
  'service.desk-archive':
    'Dieses Archiv lässt sich nicht öffnen. Nichts daraus wurde übernommen. Bitte noch einmal darum, oder wähl die Umschläge selbst.',
  'service.desk-copy-gone':
    'Dieses Backup ist nicht mehr da. Die Gesundheitsstelle ist, wie sie war. Wähl ein anderes.',
  'service.desk-copy-damaged':
    'Dieses Backup ist beschädigt oder abgeschnitten. Die Gesundheitsstelle ist, wie sie war. Wähl ein anderes.',
  'service.desk-copy-newer':
    'Dieses Backup hat ein neueres Legwork gemacht. Die Gesundheitsstelle ist, wie sie war. Öffne es mit dieser Version.',
  'service.desk-restore-behind':
    'Nicht wiederhergestellt: Das Hauptbuch der Gesundheitsstelle enthält abgeschlossene Wochen oder andere Einträge, die diesem Backup fehlen, und sie werden nie zurückgenommen. Nichts wurde geändert. Wähl ein neueres Backup dieser Gesundheitsstelle.',
  'service.desk-no-copy.disk-full':
    'Es wurde kein Backup gemacht: Die Festplatte ist voll. Die Gesundheitsstelle ist sicher. Schaff etwas Platz und versuch es noch einmal.',
  'service.desk-no-copy.not-written':
    'Es wurde kein Backup gemacht: In den Ordner ließ sich nicht schreiben. Die Gesundheitsstelle ist sicher. Sieh nach, ob der Ordner da ist und ob du darin schreiben darfst, und versuch es noch einmal.',
  'service.desk-no-copy.not-read-back':
    'Es wurde kein Backup gemacht: Was geschrieben wurde, ließ sich nicht gleich zurücklesen; die Festplatte könnte defekt sein. Die Gesundheitsstelle und ihre früheren Backups sind sicher. Wähl eine andere Festplatte.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
