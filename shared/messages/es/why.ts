/** In Spanish. */
import type { why as en } from '../en/why.ts';

export const why = {
  'why.pages': 'Páginas',

  'why.standing.1':
    'Al estar de pie sin moverse, la presión en una vena del tobillo es alta. Caminar despacio la baja: en un estudio, de 84 a unos 24 mmHg.',
  'why.standing.2':
    'En dos horas de pie, las piernas aumentaron de grosor; caminando, no. Por eso Legwork cuenta por separado el tiempo de pie, el tiempo caminando y el rato más largo de pie.',
  'why.standing.3':
    'Una guía europea habitual habla de estar de pie de forma prolongada a partir de una hora en el mismo sitio, o de cuatro horas en un día. Es una guía, no un límite sin peligro.',
  'why.standing.4':
    'En grupos de trabajadores, pasar muchas horas de pie o caminando se asoció a más tratamientos de las venas. Esto no dice nada cierto sobre ti, y una revisión más reciente aún considera que el efecto no está claro.',

  'why.compression.1':
    'Las medias no cierran las venas de las piernas de quien está de pie. Presionan la vena desde fuera y asumen parte de lo que soporta su pared; Legwork resta esa presión y no afirma nada más.',
  'why.compression.2':
    '«Graduada» quiere decir: más presión en el tobillo y menos hacia arriba. Las cifras son las de la etiqueta; en una pierna real son distintas.',
  'why.compression.3':
    'En estudios pequeños, las medias de unos 11 a 21 mmHg redujeron la hinchazón de la noche, y el dolor y la hinchazón fueron algo menores. El efecto es modesto.',
  'why.compression.4':
    'Más presión no es claramente mejor: la mayoría de los ensayos no vieron ninguna mejora adicional por encima de 20 mmHg; uno sí.',

  'why.week.1':
    'La compresión justo después de la escleroterapia es lo que aconseja una guía; cuánto tiempo queda a criterio del profesional de la salud. La hoja de tu clínica va por delante, siempre.',
  'why.week.2':
    'Siete días es el valor central de lo que usaban los cirujanos en una encuesta, entre dos días y tres meses. En Legwork es un punto de partida que puedes cambiar.',
  'why.week.3':
    'En venas pequeñas, cualquier compresión dio mejor resultado que ninguna en los ensayos vistos, y más tiempo dio mejor resultado en uno. En venas más grandes, la duración no cambió nada.',

  'why.breaks.1':
    'Caminar despacio baja la presión en las venas del tobillo y reduce la pantorrilla minuto a minuto: unos pocos minutos despacio cuentan.',
  'why.breaks.2':
    'Un minuto de ejercicio cada diez minutos de pie: la hinchazón fue menor con flexiones de rodillas; después, con pasos en el sitio, caminando y elevando los talones. Fue un estudio pequeño, solo con hombres, y la hinchazón aumentó en todos los casos.',
  'why.breaks.3': 'Un resumen europeo propone una pausa corta cada 30 minutos.',

  'why.care.1':
    'La mayoría aconseja lavar las medias cada día: el lavado les devuelve la tensión. La etiqueta de tu media manda.',
  'why.care.2':
    'Lávalas a mano con agua tibia o en ciclo suave, con jabón suave. Sin suavizante, sin lejía, sin radiador.',
  'why.care.3': 'Suelen aconsejarse dos pares: uno se lleva y el otro se lava.',
  'why.care.4':
    'Ponte la crema por la noche o deja que se absorba bien. Justo antes daña la banda y el hilo.',
  'why.care.5':
    'Los guantes de goma con relieve ayudan a las manos, un calcetín deslizante ayuda con la puntera abierta y un calzador sujeta la media.',
  'why.care.6':
    'La presión está garantizada seis meses desde el primer uso; los fabricantes suelen aconsejar entonces una nueva.',

  'why.leg': 'Lo más fuerte, en el tobillo',
  'why.leg.text': 'La regla habitual: menos bajo la rodilla, lo mínimo en el muslo.',
  'why.example':
    'Con una media de {mmHg}\u00a0mmHg, como ejemplo: presiona desde fuera y asume su parte. La pared de la vena soporta el resto.',
  'why.steps': 'Seis pasos',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
