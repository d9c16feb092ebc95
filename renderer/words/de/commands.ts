/** In German. */
import type { commands as en } from '../en/commands.ts';

export const commands = {
  'commands.palette': 'Befehle',
  'commands.search': 'Was möchtest du tun?',
  'commands.none': 'Nichts heißt so.',
  'commands.keys': 'Tasten',
  'commands.close': 'Schließen',
  'commands.then': '{first}, dann {second}',
  'commands.ctrl': 'Strg',
  'commands.shift': 'Umschalt',
  'commands.openPalette': 'Alles finden und tun',
  'commands.openKeys': 'Diese Tasten zeigen',
  'commands.undo': 'Letztes Speichern rückgängig machen',
  'commands.redo': 'Wiederholen',
  'commands.lock': 'Jetzt sperren',
  'commands.today': 'Zu heute',
  'commands.calendar': 'Zum Kalender',
  'commands.trends': 'Zum Verlauf',
  'commands.stockings': 'Zu den Strümpfen',
  'commands.why': 'Zum Warum',
  'commands.settings': 'Zu den Einstellungen',
  'commands.data': 'Zu deinen Daten',
  'commands.dayBefore': 'Der Tag davor',
  'commands.dayAfter': 'Der Tag danach',
  'commands.stockingKey': 'Strümpfe an oder aus, beim Eintragen der Schicht',
  'commands.step': 'Fünf Minuten mehr oder weniger, in einer Dauer',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
