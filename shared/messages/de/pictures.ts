/** In German. */
import type { pictures as en } from '../en/pictures.ts';

export const pictures = {
  'picture.notToScale': 'Zur Erklärung gezeichnet, nicht maßstabsgetreu.',
  'picture.vein.treated':
    'Eine Vene im Bein, längs durchgeschnitten. Eine Nadel reicht durch die Haut in sie hinein. Das Medikament liegt an der Innenhaut beider Wände.',
  'picture.vein.held':
    'Dieselbe Vene unter einem Strumpf. Der Strumpf drückt durch die Haut, die Vene ist schmal, ihre Wände liegen nah beieinander, und zwischen ihnen ist wenig Blut.',
  'picture.vein.full':
    'Dieselbe Vene ohne Strumpf bei einem Menschen, der steht. Blut fließt von oben hinein, die Vene ist weit, und ihre Wände liegen weit auseinander.',
  'picture.leg':
    'Ein Bein von der Seite in einem Strumpf, der bis zum Oberschenkel reicht. Pfeile zeigen den Druck: am längsten am Knöchel, kürzer unter dem Knie, am kürzesten am Oberschenkel.',
  'picture.medicine': 'Medikament',
  'picture.lining': 'Innenhaut',
  'picture.wall': 'Venenwand',
  'picture.blood': 'Blut',
  'picture.skin': 'Haut',
  'picture.stocking': 'Strumpf',
  'picture.muscle': 'Muskel',
  'picture.atThigh': 'Oberschenkel',
  'picture.belowKnee': 'Unter dem Knie',
  'picture.atCalf': 'Wade',
  'picture.atAnkle': 'Knöchel',
  'picture.atMost': 'höchstens {percent} %',
  'picture.whole': '100 %',
  'picture.mmHg': '{mmHg}\u00a0mmHg',
  'picture.notSaid': 'nicht angegeben',
  'picture.rule': 'Regel: höchstens {percent} %',
  'picture.atPlace': '{place}: {what}.',
  'picture.garmentLeg': 'Ein Bein von der Seite in seinem Strumpf. {places}',
  'picture.unit': '\u00a0mmHg',
  'picture.atTheAnkle': 'am Knöchel',
  'picture.valves.standing':
    'Eine Vene in der Wade mit zwei Klappen bei einem Menschen, der still steht. Beide Klappen sind offen, und das Blut bildet eine einzige Säule.',
  'picture.valves.walking':
    'Dieselbe Vene beim Gehen. Die Wade drückt sie zusammen, die obere Klappe lässt Blut durch, und die untere ist geschlossen.',
  'picture.valves.leaking':
    'Dieselbe Vene beim Gehen mit undichten Klappen. Die Wade drückt sie zusammen. Die Segel der unteren Klappe treffen sich nicht, und Blut fließt zurück.',
  'picture.standing': 'Still stehen',
  'picture.standing.text': 'Die Klappen sind offen, und das Blut bildet eine einzige Säule.',
  'picture.walking': 'Gehen',
  'picture.walking.text': 'Die Wade drückt, Blut steigt auf, und hinter ihm schließt eine Klappe.',
  'picture.leaking': 'Gehen, Klappen undicht',
  'picture.leaking.text': 'Die Segel treffen sich nicht. Blut fließt zurück, und der Druck sinkt weniger.',
  'picture.key.leaflet': 'Klappensegel',
  'picture.key.muscle': 'Wadenmuskel',
  'picture.key.standing': 'still stehen, zum Vergleich',
  'picture.key.stocking': 'was der Strumpf übernimmt',
  'picture.toScale': 'Die Säulen sind maßstabsgetreu. Die Venen sind zur Erklärung gezeichnet.',
  'picture.column': 'Druck in der Vene am Knöchel: {mmHg}\u00a0mmHg.',
  'picture.columnLeft':
    'Druck in der Vene am Knöchel: {mmHg}\u00a0mmHg. Davon übernimmt ein Strumpf {outside}\u00a0mmHg, und die Venenwand trägt {left}\u00a0mmHg.',

  'donning.1': 'Gleich am Morgen, bevor die Beine anschwellen.',
  'donning.2': 'Setz dich. Die Beine sind trocken, die Ringe abgelegt.',
  'donning.3': 'Dreh den Strumpf bis zur Ferse auf links.',
  'donning.4': 'Schlüpf mit dem Fuß hinein, bis zur Ferse.',
  'donning.5': 'Zieh ihn in Etappen hoch, nie zusammengerafft.',
  'donning.6': 'Streich ihn glatt. Den Rand nie umschlagen, rollen oder abschneiden.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
