/** In German. */
import type { deskPaper as en } from '../en/desk-paper.ts';

export const deskPaper = {
  'deskPaper.title': 'Blatt und Aushang drucken',
  'deskPaper.what':
    'Die Beschäftigten bekommen die Datei, und den Fingerabdruck auf einem anderen Weg: auf diesem Blatt oder auf dem Aushang. Wer beides fälschen kann, kann sich als dein Dienst ausgeben.',
  'deskPaper.printSheet': 'Blatt drucken',
  'deskPaper.printPoster': 'Aushang drucken',
  'deskPaper.sheet': 'Blatt für Beschäftigte',
  'deskPaper.poster': 'Aushang',
  'deskPaper.reading': 'Das Blatt wird gelesen.',

  'deskPaper.head': 'Wochenwerte abgeben an: {desk}',
  'deskPaper.free':
    'Du entscheidest selbst. Legwork zeigt dem Dienst Gruppen von mindestens {count} Personen, nie dich allein. Was es nicht ausschließen kann, sagt es dir vor der ersten Abgabe.',
  'deskPaper.kept': 'Aufbewahrt',
  'deskPaper.keptWeeks':
    '{count, plural, one {# Woche} other {# Wochen}}, zurückgezählt von der letzten abgeschlossenen Woche. Du kannst vorher zurückziehen.',
  'deskPaper.steps': 'So gibst du ab',
  'deskPaper.step.open':
    'Hol dir die Datei des Dienstes und öffne sie mit Legwork auf deinem eigenen Rechner.',
  'deskPaper.step.type':
    'Legwork fragt nach zwei Gruppen des Fingerabdrucks. Tippe sie von diesem Papier ab, nie aus einer Nachricht.',
  'deskPaper.step.read':
    'Wähle deine Abteilung und die Wochen. Lies Wort für Wort, was abgegeben würde, und speichere den Umschlag.',
  'deskPaper.step.give':
    'Gib den Umschlag dem Dienst. Zeig beim ersten Mal die acht Ziffern, die dir Legwork zeigt.',
  'deskPaper.fingerprint': 'Fingerabdruck des Dienstes',
  'deskPaper.qrSheet': 'Die Datei des Dienstes',
  'deskPaper.qrSheetWhat':
    'Der Code enthält die ganze Datei. Ihr Text, gespeichert als {name}, lässt sich mit Legwork öffnen.',
  'deskPaper.qrMark': 'Fingerabdruck und Hauptbuch',
  'deskPaper.qrMarkWhat':
    'Die Datei des Dienstes ist zu lang für diesen Code. Du bekommst sie getrennt von diesem Papier: {name}.',
  'deskPaper.qrMadeUp': 'Dieser Dienst ist erfunden: Er gibt keine Datei aus.',
  'deskPaper.foot': 'Legwork · Hauptbuch {ledger}',

  'deskPaper.posterHead': 'Wie lange stehen wir?',
  'deskPaper.posterAsk':
    '{desk} sammelt Wochenwerte zu Stehen und Strümpfen von allen, die sie abgeben wollen.',
  'deskPaper.posterSees':
    'Legwork zeigt dem Dienst Gruppen von mindestens {count} Personen, nie eine einzelne.',
  'deskPaper.never': 'Nie abgegeben werden',
  'deskPaper.never.name': 'dein Name',
  'deskPaper.never.days': 'Daten und Uhrzeiten deiner Schichten',
  'deskPaper.never.notes': 'Notizen, Schmerzen und Umfänge',
  'deskPaper.never.treatment': 'Behandlungen, Ärzte und Strümpfe mit Namen',
  'deskPaper.posterTurn':
    'Vergleiche diese Ziffern mit denen in Legwork. Andere Ziffern bedeuten einen anderen Dienst.',
  'deskPaper.posterContact': 'Fragen, und die Datei',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
