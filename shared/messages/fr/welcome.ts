/** In French. */
import type { welcome as en } from '../en/welcome.ts';

export const welcome = {
  'welcome.about':
    'Un journal pour celles et ceux qui travaillent debout. Tout ce que tu notes reste sur cet ordinateur.',
  'welcome.picture': 'Deux jambes, debout, dans des mi-bas.',
  'welcome.which': 'Qu’est-ce qui t’amène ?',
  'welcome.work': 'Je travaille debout',
  'welcome.workWhat':
    'Note ton poste et tes bas en quelques secondes, et vois ce que les semaines demandent à tes jambes.',
  'welcome.treated': 'Je sors d’un traitement',
  'welcome.treatedWhat':
    'Porte les bas après la sclérothérapie comme le dit le plan de ton cabinet médical, et tiens-en un journal honnête.',
  'welcome.desk': 'Je dirige un service de santé au travail',
  'welcome.deskWhat':
    'Recevoir des chiffres hebdomadaires fermés, et voir comment les groupes sont debout, jamais une seule personne.',
  'welcome.opened': 'Journal ouvert',
  'welcome.back': 'Retour',
  'welcome.before': 'Avant de commencer',
  'welcome.start': 'Commencer',
  'welcome.skip': 'Passer pour l’instant',
  'welcome.skipped': 'Passé pour l’instant',
  'welcome.later': 'Tu peux changer cela à tout moment dans les réglages.',
  'welcome.protect': 'Protéger ce journal par une phrase secrète',
  'welcome.notMedical':
    'Legwork est un journal et explique des chiffres publiés. Ce n’est pas un dispositif médical : il ne pose pas de diagnostic, ne prédit rien et ne donne aucun conseil au-delà de ce que ton cabinet médical t’a dit.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
