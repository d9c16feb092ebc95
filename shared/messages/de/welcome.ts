/** In German. */
import type { welcome as en } from '../en/welcome.ts';

export const welcome = {
  'welcome.about':
    'Ein Tagebuch für alle, die im Stehen arbeiten. Alles, was du einträgst, bleibt auf diesem Rechner.',
  'welcome.picture': 'Zwei Beine, im Stehen, in Kniestrümpfen.',
  'welcome.which': 'Was führt dich her?',
  'welcome.work': 'Ich stehe bei der Arbeit',
  'welcome.workWhat':
    'Trage Schicht und Strümpfe in Sekunden ein und sieh, was die Wochen deinen Beinen abverlangen.',
  'welcome.treated': 'Ich wurde gerade behandelt',
  'welcome.treatedWhat':
    'Trage die Strümpfe nach der Verödung so, wie es der Plan deiner Praxis sagt, und führe ein ehrliches Protokoll.',
  'welcome.desk': 'Ich leite einen Gesundheitsdienst im Betrieb',
  'welcome.deskWhat':
    'Verschlossene Wochenzahlen einlesen und sehen, wie Gruppen stehen, nie eine einzelne Person.',
  'welcome.opened': 'Tagebuch geöffnet',
  'welcome.back': 'Zurück',
  'welcome.before': 'Bevor du anfängst',
  'welcome.start': 'Anfangen',
  'welcome.skip': 'Erst einmal überspringen',
  'welcome.skipped': 'Erst einmal übersprungen',
  'welcome.later': 'Du kannst das jederzeit in den Einstellungen ändern.',
  'welcome.protect': 'Dieses Tagebuch mit einer Passphrase schützen',
  'welcome.notMedical':
    'Legwork ist ein Tagebuch und erklärt veröffentlichte Zahlen. Es ist kein Medizinprodukt: Es stellt keine Diagnosen, sagt nichts voraus und gibt keinen Rat über das hinaus, was deine Praxis dir gesagt hat.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
