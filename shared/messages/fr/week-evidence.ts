/** In French. */
import type { weekEvidence as en } from '../en/week-evidence.ts';

export const weekEvidence = {
  'evidence.E2.26':
    'Le récit d’un fabricant : le sang qui stagne augmente la pression dans la veine, une paroi faible s’élargit, les valvules ne se rejoignent plus, le sang reflue, et la pression augmente encore.',
  'evidence.E2.28':
    'Les sources ne s’accordent pas sur l’ordre : l’une nomme d’abord les valvules, une autre la paroi, avec une cause mal comprise.',
  'evidence.E3.16':
    'On ne sait pas si les bas empêchent les varices de s’aggraver ou de nouvelles d’apparaître.',
  'evidence.E3.18':
    'Un hôpital conseille des bas contre de nouvelles varices, une association professionnelle contre l’aggravation, un chirurgien vasculaire pour les métiers debout ; aucun ne donne de données.',
  'evidence.E5.08':
    'Un bas d’hôpital, mesuré : cheville 18, mollet 14, genou 8, bas de la cuisse 10, haut de la cuisse 8 mmHg.',
  'evidence.E5.15':
    'Le label de qualité RAL exige une pression qui diminue régulièrement de la cheville vers le haut.',
  'evidence.E5.17':
    'Des bas avec plus de pression sur le mollet ont augmenté de 75 % le sang que le mollet pompe, des bas dégressifs de 32 % (30 patients).',
  'evidence.E6.01': 'Ce qui est dit aux patients : après le traitement, pas plus de 7 jours de compression.',
  'evidence.E6.06':
    'Varicosités, 23 à 32 mmHg pendant trois semaines ou rien, 96 personnes sur 100 : veines mieux effacées, satisfaction égale.',
  'evidence.E6.30':
    'Le produit détruit le revêtement interne ; les parois gonflent et se collent, et une cicatrice se forme, qui s’efface en quelques semaines. Le but est un cordon, pas un caillot.',
  'evidence.E6.31':
    'La compression doit rapprocher les parois et garder petit le caillot entre elles. Le fabricant ajoute que dans les grosses veines, il est difficile d’obtenir que les parois se touchent.',
  'evidence.E6.32':
    'En laboratoire, environ 0,5 mL de sang total a épuisé 1 mL de tétradécylsulfate de sodium à 3 % ; les auteurs conseillent de vider les grosses veines.',
  'evidence.E6.33':
    'L’albumine, une protéine du sang, affaiblit fortement les deux produits courants, le polidocanol davantage.',
  'evidence.E6.34': 'Les bas maintiennent la pression pour que le sang ne revienne pas quand on se lève.',
  'evidence.E6.35':
    'Un cabinet : l’effet est le plus grand dans les 48 premières heures. Le fabricant : 4 jours sans interruption pour les petites veines et 7 jours pour les grosses, puis en journée.',
  'evidence.E6.36':
    'Un cabinet : 7 jours, jour et nuit ; un autre : 7 jours, aux heures de veille ; un troisième : 6 jours.',
  'evidence.E6.38':
    'Varicosités, 50 patients, 100 jambes, après un tampon pendant 24 heures : une semaine de bas n’a fait aucune différence à 4 semaines.',
  'evidence.E6.39':
    'Après une ablation par la chaleur : douleur à une semaine de 3,7 avec 48 heures et de 2,0 avec 7 jours, disparue à six semaines. Dans un autre essai avec 206 personnes, la compression a donné moins de douleur les jours 2 à 5.',
  'evidence.E6.40':
    'Sur 366 médecins vasculaires, moins d’un tiers utilisent toujours la compression ; quand ils l’utilisent, c’est surtout avec 15 à 20 mmHg et pour les veines saphènes.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
