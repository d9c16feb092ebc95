/** In French. */
import type { stockingLine as en } from '../en/stocking-line.ts';

export const stockingLine = {
  'worn.title': 'Bas maintenant',
  'worn.on':
    '{name}{legs, select, left {, jambe gauche} right {, jambe droite} other {}} : mis depuis {since}, {duration}',
  'worn.offNow': 'Je viens de les retirer',
  'worn.offAtShiftEnd': 'À la fin du poste, {time}',
  'worn.otherTime': 'Autre heure',
  'worn.none': 'Pas de bas en ce moment',
  'worn.putOn': 'Mettre maintenant',
  'worn.putOnNamed': 'Mettre {name}',
  'worn.noStocking': 'Aucun bas n’est en service.',
  'worn.add': 'Ajouter des bas',
  'worn.askShiftEnd': '{name} : mis depuis {since}. Les as-tu retirés à la fin du poste, {time} ?',
  'worn.askWhen': '{name} : mis depuis {since}. Quand les as-tu retirés ?',
  'worn.yes': 'Oui, à {time}',
  'worn.stillOn': 'Toujours mis',
  'worn.savedOn': 'Bas mis à {time}',
  'worn.savedOff': 'Bas retirés à {time}',
  'worn.strict':
    '{legs, select, left {Jambe gauche : le} right {Jambe droite : le} other {Le}} mode strict tient son propre journal des bas.',
  'worn.toStrict': 'Ouvrir le mode strict',
  'worn.due': '{months, plural, one {# mois atteint} other {# mois atteints}}',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
