/** In French. */
import type { strictWhy as en } from '../en/strict-why.ts';

export const strictWhy = {
  'strictWhy.title': 'Pourquoi une semaine ?',
  'strictWhy.back': 'Retour',
  'strictWhy.lead':
    'Après une sclérothérapie, de nombreux phlébologues demandent de porter les bas jour et nuit pendant une semaine entière. Voici leur raison. Les résultats des études suivent plus bas.',

  'strictWhy.vein': 'Ce qui se passe dans la veine',
  'strictWhy.lining': 'Le produit agit sur le revêtement interne',
  'strictWhy.lining.text':
    'Les parois de la veine gonflent alors et se collent. Il reste une cicatrice, qui s’efface en quelques semaines.',
  'strictWhy.held': 'Le bas maintient la veine étroite',
  'strictWhy.held.text':
    'Les parois sont plus proches l’une de l’autre, même si la veine ne se ferme pas. Quand tu es debout, moins de sang y revient.',
  'strictWhy.full': 'Sans lui, la veine se remplit de nouveau',
  'strictWhy.full.text':
    'Quand tu te lèves, du sang peut revenir dans la veine. La pression du bas doit l’en empêcher.',

  'strictWhy.pressure': 'Où le bas serre le plus',
  'strictWhy.pressure.1': 'La pression est la plus forte à la cheville et diminue vers le haut.',
  'strictWhy.pressure.2':
    'Une règle courante : sous le genou, au plus 70 % de la pression de la cheville, et à la cuisse, au plus 40 %.',
  'strictWhy.pressure.3':
    'C’est la conception courante, pas la seule. Dans une comparaison, plus de pression sur le mollet a déplacé plus de sang.',

  'strictWhy.doctors': 'Ce que demandent de nombreux phlébologues',
  'strictWhy.doctors.view':
    'C’est un point de vue, avec les mots d’un phlébologue. À côté figure ce que nous avons trouvé.',
  'strictWhy.week.says': '« Porter les bas une semaine entière, jour et nuit. »',
  'strictWhy.week.found':
    'Une semaine entière est un plan courant. Pour les cabinets médicaux, les premiers jours comptent le plus.',
  'strictWhy.stand.says': '« Ne pas les retirer, même pour rester debout un court moment. »',
  'strictWhy.stand.found':
    'Un service de santé au Canada donne à ses patients la même raison : la pression empêche le sang de revenir quand on se lève.',
  'strictWhy.dilute.says': '« Le sang qui stagne dilue le produit. »',
  'strictWhy.dilute.found':
    'En laboratoire, environ un demi-millilitre de sang a épuisé un millilitre de produit. Cela vaut pour les minutes de l’injection. Nous n’avons rien trouvé qui le montre pour les jours suivants.',
  'strictWhy.standing.says':
    '« Rester longtemps debout fait stagner le sang. Les parois s’étirent, et les valvules ne se ferment plus. »',
  'strictWhy.standing.found':
    'La station debout ajoute à la charge sur la paroi. Les sources ne s’accordent pas sur ce qui vient d’abord, les valvules ou la paroi, et la cause est mal comprise.',
  'strictWhy.signs':
    'Un signe d’alerte passe avant tout. Si tes orteils deviennent engourdis, froids ou bleus, retire le bas, puis demande conseil.',

  'strictWhy.studies': 'Ce que des études ont trouvé',
  'strictWhy.studies.lead':
    'Les études ne s’accordent pas sur la durée. Certaines ont trouvé moins de taches après une semaine ou plus, d’autres aucune différence.',
  'strictWhy.for': 'Pour une durée plus longue',
  'strictWhy.for.1':
    'Petites veines, 40 personnes : toute durée avec des bas a fait mieux qu’aucune, et plus longtemps a fait mieux. Les taches ont été les plus rares après une semaine et après trois.',
  'strictWhy.for.2':
    'Varicosités, 96 personnes : avec trois semaines de bas, les veines se sont mieux effacées. Sans bas, les personnes étaient tout aussi satisfaites.',
  'strictWhy.for.3':
    'Après un traitement par la chaleur, qui est une autre intervention : à une semaine, la douleur était plus faible avec 7 jours de compression qu’avec 48 heures. À six semaines, elle avait disparu.',
  'strictWhy.for.4':
    'Contre de nouvelles varices ou leur aggravation, un hôpital, une association professionnelle et un chirurgien conseillent des bas. Ils ne donnent pas de données.',
  'strictWhy.against': 'Contre, ou non démontré',
  'strictWhy.against.1':
    'Varicosités, 50 personnes : après 24 heures avec un tampon, une semaine de bas n’a fait aucune différence à quatre semaines.',
  'strictWhy.against.2':
    'Grosses veines, 60 personnes : après la mousse, trois semaines de bas n’ont fait aucune différence. Une revue de neuf études n’en a pas trouvé non plus selon la durée.',
  'strictWhy.against.3':
    'Dans une enquête française auprès de 366 médecins vasculaires, moins d’un tiers utilisaient toujours la compression.',
  'strictWhy.against.4':
    'Le service de santé britannique (NHS) dit : on ne sait pas si les bas empêchent les varices de s’aggraver ou de nouvelles d’apparaître.',

  'strictWhy.plan': 'C’est le plan de ton cabinet médical qui compte.',
  'strictWhy.plan.text':
    'Une recommandation laisse la durée au jugement du professionnel de santé. Le NICE, au Royaume-Uni, dit aux patients : pas plus de 7 jours. Si la feuille de ton cabinet médical dit autre chose que cette page, suis la feuille.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
