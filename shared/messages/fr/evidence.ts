/** In French. */
import type { evidence as en } from '../en/evidence.ts';

export const evidence = {
  'evidence.E1.01':
    'La station debout prolongée, c’est plus de 1 heure sans quitter sa place, ou plus de 4 heures dans une journée.',
  'evidence.E1.05':
    'Une norme de branche néerlandaise : au plus 1 heure d’affilée et au plus 4 heures par jour au même endroit sans marcher.',
  'evidence.E1.23':
    'Pression dans une veine de la cheville : médiane de 84,0 mmHg debout sans bouger, de 23,5 mmHg en marche lente (18 personnes).',
  'evidence.E1.24':
    'En marche lente, le mollet perd du volume, 0,073 % par minute de la minute 2 à la minute 20.',
  'evidence.E1.25':
    'En deux heures debout, le tour de la jambe a augmenté ; en deux heures avec de la marche, non (10 hommes).',
  'evidence.E1.26':
    'Une minute d’exercice toutes les dix minutes debout : le gonflement a été le plus faible avec des flexions des genoux, puis des pas sur place, de la marche, des montées sur la pointe des pieds (13 hommes ; il a augmenté dans tous les cas).',
  'evidence.E1.27': 'Un résumé européen suggère une courte pause toutes les 30 minutes.',
  'evidence.E1.30':
    'La marche fait baisser la pression dans les veines de la cheville de 64 mmHg en moyenne dans des jambes normales, et de 37 mmHg avec des varices primaires (7 personnes).',
  'evidence.E1.31':
    'Chez les personnes debout, les bas ne ferment pas les veines des jambes ; le rétrécissement commence à 30 à 40 mmHg, et la fermeture demande environ 70 mmHg.',
  'evidence.E2.02':
    'Les personnes qui passaient sur leurs jambes les trois quarts de la journée de travail ou plus ont été plus souvent soignées à l’hôpital pour des varices en 12 ans.',
  'evidence.E2.04':
    'Les personnes qui passaient six heures par jour ou plus sur leurs jambes ont eu plus souvent une première opération des veines que celles qui y passaient moins de quatre heures (38 036 personnes).',
  'evidence.E2.23': 'Une revue plus récente juge encore peu clair l’effet de la station debout.',
  'evidence.E3.02':
    'Sur sept heures, des bas d’environ 11 à 21 mmHg ont réduit ou évité le gonflement du soir (12 personnes).',
  'evidence.E3.03':
    'Coiffeuses et coiffeurs avec 15 à 20 mmHg : 19 mL de volume de jambe en moins, douleur et gonflement plus faibles de 0,22 sur une échelle de 0 à 4 (108 personnes).',
  'evidence.E3.05':
    'Onze essais ensemble : 10 à 20 mmHg ont aidé plus que moins ; au-delà de 20 mmHg, aucun gain supplémentaire n’a été vu (1 453 personnes).',
  'evidence.E3.07':
    'Une autre étude a vu plus d’effet avec plus de pression, mais moins chez les personnes debout (58 personnes au travail).',
  'evidence.E4.04':
    'La part des jours de port en dit plus que les heures ; 5 jours sur 7 sont qualifiés de corrects.',
  'evidence.E5.01': 'Classes RAL à la cheville : I 18–21, II 23–32, III 34–46, IV à partir de 49 mmHg.',
  'evidence.E5.02': 'Classes britanniques à la cheville : 1 14–17, 2 18–24, 3 25–35 mmHg.',
  'evidence.E5.04':
    'Classes françaises à la cheville : 1 10–15, 2 15,1–20, 3 20,1–36, 4 au-dessus de 36 mmHg.',
  'evidence.E5.05':
    'Les États-Unis n’ont pas de norme ; les plages habituelles sont 15–20, 20–30 et 30–40 mmHg.',
  'evidence.E5.06':
    'Dégressif : la pression est la plus forte à la cheville ; elle est d’au plus 70 % de celle-ci sous le genou et d’au plus 40 % à la cuisse.',
  'evidence.E5.09':
    'Sur 50 bas de classe II, 32 % étaient en dehors de leur plage à la cheville : l’étiquette n’est pas la jambe.',
  'evidence.E5.11': 'La pression est garantie six mois à partir du premier port (RAL).',
  'evidence.E5.20': 'À mettre dès le matin, avant que les jambes gonflent.',
  'evidence.E5.21':
    'Assis, jambes sèches, bagues retirées, retourné sur l’envers jusqu’au talon, jamais froncé, par étapes, lissé.',
  'evidence.E5.22':
    'Aides : gants de caoutchouc nervurés, chaussette de glisse pour orteils ouverts, cadre, long bâton pour les retirer.',
  'evidence.E5.23': 'La crème le soir ou bien absorbée, jamais juste avant : elle abîme la bande et le fil.',
  'evidence.E5.25':
    'Le lavage redonne de la tension. La plupart conseillent chaque jour, une source tous les 2 à 3 jours.',
  'evidence.E5.26':
    'À la main, tiède, ou cycle délicat à 30 °C (Allemagne) ; environ 40 °C à la main (texte du NHS), 40 °C en machine (Blatchford). Savon doux, filet, pas d’adoucissant, pas d’eau de Javel, pas de radiateur.',
  'evidence.E5.27': 'Deux paires : l’une portée, l’autre lavée.',
  'evidence.E5.30':
    'Ne jamais plier, rouler ni couper : un haut roulé ou plissé ajoute de la pression, peut retenir le sang et faire gonfler la jambe.',
  'evidence.E6.03':
    'Comprimer juste après la sclérothérapie ; pour combien de temps, c’est au professionnel de santé d’en juger.',
  'evidence.E6.04':
    'Chirurgiens britanniques après une sclérothérapie à la mousse : médiane de sept jours, de deux jours à trois mois.',
  'evidence.E6.05':
    'Petites veines, 40 personnes : à six semaines, toute compression a fait mieux qu’aucune, et plus longtemps a fait mieux.',
  'evidence.E6.07':
    'Mousse dans les grosses veines, 60 personnes : trois semaines de bas n’ont fait aucune différence.',
  'evidence.E6.08':
    'Une revue de neuf études : pour les petites veines, toute durée a fait mieux qu’aucune ; pour les plus grandes, la durée n’a fait aucune différence.',
  'evidence.E6.13': 'La notice d’une mousse (Varithena) : deux semaines de compression.',
  'evidence.E6.20':
    'Ce que disent les cabinets pour les premiers jours, jour et nuit : de 24 heures à trois jours ; un hôpital indique 48 heures.',
  'evidence.E6.21':
    'Ensuite, de jour seulement : jusqu’au jour 7 dans certains cabinets, une à deux semaines dans d’autres.',
  'evidence.E8.05':
    'Une échelle de 0 à 10 est habituelle pour la gêne dans les essais sur la station debout.',
  'evidence.E8.08':
    'Un mètre ruban qui se trompe partout de 0,5 cm change le volume d’une jambe d’environ 57 mL, trois fois ce que les bas ont changé dans une étude chez des coiffeuses et coiffeurs.',
  'evidence.E9.01':
    'Raisons de ne pas comprimer : mauvaise circulation du sang dans les jambes, un pontage soumis à la pression, insuffisance cardiaque grave, allergie à la matière, atteinte diabétique grave des nerfs ou des petits vaisseaux.',
  'evidence.E9.03':
    'Pas en cas de maladie suspectée des artères des jambes, de pontage, de maladie des nerfs, de peau fragile ou d’allergie.',
  'evidence.E9.08':
    'En cas de diabète, les mesures à la cheville peuvent tromper et le signal de la douleur peut manquer.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
