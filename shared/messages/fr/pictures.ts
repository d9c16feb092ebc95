/** In French. */
import type { pictures as en } from '../en/pictures.ts';

export const pictures = {
  'picture.notToScale': 'Dessiné pour expliquer, pas à l’échelle.',
  'picture.vein.treated':
    'Une veine de la jambe, coupée dans la longueur. Une aiguille y entre à travers la peau. Le produit est étalé sur le revêtement interne des deux parois.',
  'picture.vein.held':
    'La même veine sous un bas. Le bas appuie à travers la peau, la veine est étroite, ses parois sont proches l’une de l’autre, et il y a peu de sang entre elles.',
  'picture.vein.full':
    'La même veine sans bas, chez une personne debout. Du sang y descend, la veine est large et ses parois sont loin l’une de l’autre.',
  'picture.leg':
    'Une jambe de profil dans un bas qui monte jusqu’à la cuisse. Des flèches montrent la pression : les plus longues à la cheville, plus courtes sous le genou, les plus courtes à la cuisse.',
  'picture.medicine': 'produit',
  'picture.lining': 'revêtement',
  'picture.wall': 'paroi',
  'picture.blood': 'sang',
  'picture.skin': 'peau',
  'picture.stocking': 'bas',
  'picture.muscle': 'muscle',
  'picture.atThigh': 'Cuisse',
  'picture.belowKnee': 'Sous le genou',
  'picture.atCalf': 'Mollet',
  'picture.atAnkle': 'Cheville',
  'picture.atMost': 'au plus {percent} %',
  'picture.whole': '100 %',
  'picture.mmHg': '{mmHg}\u00a0mmHg',
  'picture.notSaid': 'non indiqué',
  'picture.rule': 'règle : au plus {percent} %',
  'picture.atPlace': '{place} : {what}.',
  'picture.garmentLeg': 'Une jambe de profil dans son bas. {places}',
  'picture.unit': '\u00a0mmHg',
  'picture.atTheAnkle': 'à la cheville',
  'picture.valves.standing':
    'Une veine du mollet avec deux valvules, chez une personne debout et immobile. Les deux valvules sont ouvertes, et le sang forme une seule colonne.',
  'picture.valves.walking':
    'La même veine pendant la marche. Le mollet la comprime, la valvule du haut laisse passer le sang, et celle du bas est fermée.',
  'picture.valves.leaking':
    'La même veine pendant la marche, avec des valvules qui fuient. Le mollet la comprime. Les valves de la valvule du bas ne se rejoignent pas, et du sang reflue.',
  'picture.standing': 'Debout, immobile',
  'picture.standing.text': 'Les valvules sont ouvertes, et le sang forme une seule colonne.',
  'picture.walking': 'En marchant',
  'picture.walking.text': 'Le mollet comprime, le sang monte, et une valvule se ferme derrière lui.',
  'picture.leaking': 'Marche, valvules qui fuient',
  'picture.leaking.text': 'Les valves ne se rejoignent pas. Du sang reflue, et la pression baisse moins.',
  'picture.key.leaflet': 'valve',
  'picture.key.muscle': 'muscle du mollet',
  'picture.key.standing': 'debout immobile, pour comparer',
  'picture.key.stocking': 'ce que le bas prend en charge',
  'picture.toScale': 'Les colonnes sont à l’échelle. Les veines sont dessinées pour expliquer.',
  'picture.column': 'Pression dans la veine à la cheville : {mmHg}\u00a0mmHg.',
  'picture.columnLeft':
    'Pression dans la veine à la cheville : {mmHg}\u00a0mmHg, dont un bas prend en charge {outside}\u00a0mmHg et la paroi de la veine {left}\u00a0mmHg.',

  'donning.1': 'Dès le matin, avant que les jambes gonflent.',
  'donning.2': 'Assieds-toi. Jambes sèches, bagues retirées.',
  'donning.3': 'Retourne le bas sur l’envers, jusqu’au talon.',
  'donning.4': 'Glisses-y le pied, jusqu’au talon.',
  'donning.5': 'Remonte-le par étapes, sans jamais le froncer.',
  'donning.6': 'Lisse-le. Ne plie, ne roule et ne coupe jamais le haut.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
