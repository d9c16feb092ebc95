/** In Spanish. */
import type { pictures as en } from '../en/pictures.ts';

export const pictures = {
  'picture.notToScale': 'Dibujado para explicar, no a escala.',
  'picture.vein.treated':
    'Una vena de la pierna, cortada a lo largo. Una aguja entra en ella a través de la piel. El fármaco cubre la capa interna de las dos paredes.',
  'picture.vein.held':
    'La misma vena bajo una media. La media aprieta a través de la piel, la vena es estrecha, sus paredes están muy juntas y hay poca sangre entre ellas.',
  'picture.vein.full':
    'La misma vena sin media, en una persona de pie. La sangre baja por ella, la vena es ancha y sus paredes están muy separadas.',
  'picture.leg':
    'Una pierna de perfil con una media que llega al muslo. Las flechas muestran la presión: las más largas en el tobillo, más cortas bajo la rodilla, las más cortas en el muslo.',
  'picture.medicine': 'fármaco',
  'picture.lining': 'capa interna',
  'picture.wall': 'pared',
  'picture.blood': 'sangre',
  'picture.skin': 'piel',
  'picture.stocking': 'media',
  'picture.muscle': 'músculo',
  'picture.atThigh': 'Muslo',
  'picture.belowKnee': 'Bajo la rodilla',
  'picture.atCalf': 'Pantorrilla',
  'picture.atAnkle': 'Tobillo',
  'picture.atMost': 'como mucho {percent} %',
  'picture.whole': '100 %',
  'picture.mmHg': '{mmHg}\u00a0mmHg',
  'picture.notSaid': 'no indicado',
  'picture.rule': 'regla: como mucho {percent} %',
  'picture.atPlace': '{place}: {what}.',
  'picture.garmentLeg': 'Una pierna de perfil con su media. {places}',
  'picture.unit': '\u00a0mmHg',
  'picture.atTheAnkle': 'en el tobillo',
  'picture.valves.standing':
    'Una vena de la pantorrilla con dos válvulas, en alguien que está de pie sin moverse. Las dos válvulas están abiertas y la sangre forma una sola columna.',
  'picture.valves.walking':
    'La misma vena al caminar. La pantorrilla la aprieta, la válvula de arriba deja pasar la sangre y la de abajo está cerrada.',
  'picture.valves.leaking':
    'La misma vena al caminar, con válvulas que pierden. La pantorrilla la aprieta. Las valvas de la válvula de abajo no se juntan y la sangre vuelve atrás.',
  'picture.standing': 'De pie, sin moverse',
  'picture.standing.text': 'Las válvulas están abiertas y la sangre forma una sola columna.',
  'picture.walking': 'Al caminar',
  'picture.walking.text': 'La pantorrilla aprieta, la sangre sube y una válvula se cierra detrás.',
  'picture.leaking': 'Al caminar, con fugas',
  'picture.leaking.text': 'Las valvas no se juntan. La sangre vuelve atrás y la presión baja menos.',
  'picture.key.leaflet': 'valva',
  'picture.key.muscle': 'músculo de la pantorrilla',
  'picture.key.standing': 'de pie sin moverse, para comparar',
  'picture.key.stocking': 'lo que asume la media',
  'picture.toScale': 'Las columnas están a escala. Las venas están dibujadas para explicar.',
  'picture.column': 'Presión en la vena en el tobillo: {mmHg}\u00a0mmHg.',
  'picture.columnLeft':
    'Presión en la vena en el tobillo: {mmHg}\u00a0mmHg. De ellos, una media asume {outside}\u00a0mmHg y la pared de la vena soporta {left}\u00a0mmHg.',

  'donning.1': 'A primera hora, antes de que se hinchen las piernas.',
  'donning.2': 'Siéntate. Piernas secas, anillos fuera.',
  'donning.3': 'Vuelve la media del revés, hasta el talón.',
  'donning.4': 'Mete el pie, hasta el talón.',
  'donning.5': 'Súbela por etapas, sin arrugarla nunca.',
  'donning.6': 'Alísala. No dobles, enrolles ni cortes nunca el borde.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
