/** In French. */
import type { commands as en } from '../en/commands.ts';

export const commands = {
  'commands.palette': 'Commandes',
  'commands.search': 'Que veux-tu faire ?',
  'commands.none': 'Rien ne porte ce nom.',
  'commands.keys': 'Raccourcis clavier',
  'commands.close': 'Fermer',
  'commands.then': '{first} puis {second}',
  'commands.ctrl': 'Ctrl',
  'commands.shift': 'Maj',
  'commands.openPalette': 'Tout trouver, tout faire',
  'commands.openKeys': 'Afficher ces raccourcis',
  'commands.undo': 'Annuler le dernier enregistrement',
  'commands.redo': 'Refaire ce qui a été annulé',
  'commands.lock': 'Verrouiller maintenant',
  'commands.today': 'Aller à Aujourd’hui',
  'commands.calendar': 'Aller au calendrier',
  'commands.trends': 'Aller aux tendances',
  'commands.stockings': 'Aller aux bas',
  'commands.why': 'Aller à Pourquoi',
  'commands.settings': 'Aller aux réglages',
  'commands.data': 'Aller à tes données',
  'commands.dayBefore': 'Le jour précédent',
  'commands.dayAfter': 'Le jour suivant',
  'commands.stockingKey': 'Mettre ou retirer les bas, dans le formulaire du poste',
  'commands.step': 'Cinq minutes de plus ou de moins, dans une durée',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
