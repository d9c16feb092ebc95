/** In French. */
import type { why as en } from '../en/why.ts';

export const why = {
  'why.pages': 'Pages',

  'why.standing.1':
    'Quand on reste debout sans bouger, la pression dans une veine de la cheville est élevée. Une marche lente la fait baisser : dans une étude, de 84 à environ 24 mmHg.',
  'why.standing.2':
    'En deux heures debout, le tour des jambes a augmenté ; avec de la marche, non. C’est pourquoi Legwork compte séparément le temps debout, la marche et la plus longue station debout.',
  'why.standing.3':
    'Une recommandation européenne courante parle de station debout prolongée à partir d’une heure sur place, ou de quatre heures dans une journée. C’est une recommandation, pas une limite sans danger.',
  'why.standing.4':
    'Dans des groupes de personnes au travail, passer de nombreuses heures sur ses jambes était lié à davantage de traitements des veines. Cela ne dit rien de certain sur toi, et une revue plus récente juge encore l’effet peu clair.',

  'why.compression.1':
    'Chez une personne debout, les bas ne ferment pas les veines des jambes. Ils appuient sur la veine de l’extérieur et reprennent une partie de ce que supporte sa paroi ; Legwork soustrait cette pression et n’affirme rien de plus.',
  'why.compression.2':
    'Dégressif veut dire que la pression est la plus forte à la cheville et diminue plus haut. Les chiffres sont ceux qui sont imprimés sur la boîte : sur une vraie jambe, ils diffèrent.',
  'why.compression.3':
    'Dans de petites études, des bas d’environ 11 à 21 mmHg ont réduit le gonflement du soir, et la douleur et le gonflement étaient un peu moindres. L’effet est modeste.',
  'why.compression.4':
    'Plus de pression n’est pas forcément mieux : la plupart des essais n’ont vu aucun gain supplémentaire au-delà de 20 mmHg ; un essai en a vu un.',

  'why.week.1':
    'Une recommandation conseille la compression juste après une sclérothérapie ; pour combien de temps, c’est au professionnel de santé d’en juger. La feuille de ton cabinet médical l’emporte, toujours.',
  'why.week.2':
    'Sept jours, c’est le milieu de ce que faisaient les chirurgiens dans une enquête, entre deux jours et trois mois. Dans Legwork, c’est un point de départ que tu peux modifier.',
  'why.week.3':
    'Pour les petites veines, n’importe quelle compression a fait mieux qu’aucune dans les essais consultés, et une durée plus longue a fait mieux dans l’un d’eux. Pour les veines plus grosses, la durée n’a rien changé.',

  'why.breaks.1':
    'Une marche lente fait baisser la pression dans les veines de la cheville et réduit le volume du mollet minute après minute : quelques minutes lentes comptent.',
  'why.breaks.2':
    'Une minute d’exercice toutes les dix minutes debout : le gonflement a été le plus faible avec des flexions des genoux, puis des pas sur place, de la marche, des montées sur la pointe des pieds. C’était une petite étude chez des hommes, et le gonflement a augmenté dans tous les cas.',
  'why.breaks.3': 'Un résumé européen suggère une courte pause toutes les 30 minutes.',

  'why.care.1':
    'La plupart conseillent de laver les bas chaque jour : le lavage leur redonne de la tension. L’étiquette de ton bas l’emporte.',
  'why.care.2':
    'Lave-les à la main, à l’eau tiède, ou en cycle délicat, avec un savon doux. Pas d’adoucissant, pas d’eau de Javel, pas de radiateur.',
  'why.care.3': 'Deux paires sont souvent conseillées : l’une est portée, l’autre lavée.',
  'why.care.4':
    'Mets la crème le soir, ou laisse-la bien pénétrer. Juste avant, elle abîme la bande et le fil.',
  'why.care.5':
    'Des gants de caoutchouc nervurés aident les mains, une chaussette de glisse aide si les orteils sont ouverts, et un cadre tient le bas.',
  'why.care.6':
    'La pression est garantie six mois à partir de la première utilisation ; les fabricants conseillent souvent un nouveau bas à ce moment-là.',

  'why.leg': 'Le plus fort à la cheville',
  'why.leg.text': 'La règle courante : moins sous le genou, le moins à la cuisse.',
  'why.example':
    'Avec un bas de {mmHg}\u00a0mmHg, à titre d’exemple : il appuie de l’extérieur et prend sa part en charge. La paroi de la veine porte le reste.',
  'why.steps': 'Six étapes',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
