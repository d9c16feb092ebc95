/** In Spanish. */
import type { strictWhy as en } from '../en/strict-why.ts';

export const strictWhy = {
  'strictWhy.title': '¿Por qué una semana?',
  'strictWhy.back': 'Volver',
  'strictWhy.lead':
    'Tras la escleroterapia, muchos especialistas en venas piden llevar las medias día y noche durante una semana entera. Este es su motivo. Lo que hallaron los estudios sigue más abajo.',

  'strictWhy.vein': 'Qué ocurre en la vena',
  'strictWhy.lining': 'El fármaco actúa en la capa interna',
  'strictWhy.lining.text':
    'Las paredes de la vena se hinchan entonces y se pegan. Queda una cicatriz, que se borra en unas semanas.',
  'strictWhy.held': 'La media mantiene la vena estrecha',
  'strictWhy.held.text':
    'Las paredes quedan más juntas, aunque la vena no se cierra. Cuando estás de pie, vuelve menos sangre.',
  'strictWhy.full': 'Sin ella, la vena vuelve a llenarse',
  'strictWhy.full.text':
    'Cuando te levantas, la sangre puede volver a la vena. La presión de la media sirve para impedirlo.',

  'strictWhy.pressure': 'Dónde aprieta más la media',
  'strictWhy.pressure.1': 'La presión es máxima en el tobillo y disminuye hacia arriba.',
  'strictWhy.pressure.2':
    'Una regla habitual: bajo la rodilla, como mucho el 70 % de la presión del tobillo, y en el muslo, como mucho el 40 %.',
  'strictWhy.pressure.3':
    'Es el diseño habitual, no el único. En una comparación, más presión en la pantorrilla movió más sangre.',

  'strictWhy.doctors': 'Qué piden muchos especialistas en venas',
  'strictWhy.doctors.view':
    'Es un punto de vista, en palabras de un especialista en venas. Al lado figura lo que hemos encontrado.',
  'strictWhy.week.says': '«Llevar las medias una semana entera, día y noche».',
  'strictWhy.week.found':
    'Una semana entera es un plan habitual. A las clínicas les importan sobre todo los primeros días.',
  'strictWhy.stand.says': '«No quitárselas, ni siquiera para estar de pie un momento».',
  'strictWhy.stand.found':
    'Un servicio de salud de Canadá da a sus pacientes el mismo motivo: la presión evita que la sangre vuelva al levantarse.',
  'strictWhy.dilute.says': '«La sangre estancada diluye el fármaco».',
  'strictWhy.dilute.found':
    'En el laboratorio, cerca de medio mililitro de sangre agotó un mililitro de fármaco. Esto vale para los minutos de la inyección. No hemos encontrado nada que lo muestre para los días siguientes.',
  'strictWhy.standing.says':
    '«Estar mucho tiempo de pie estanca la sangre. Las paredes se estiran y las válvulas ya no cierran».',
  'strictWhy.standing.found':
    'Estar de pie aumenta la carga sobre la pared. Las fuentes no coinciden en qué va primero, las válvulas o la pared, y la causa se conoce poco.',
  'strictWhy.signs':
    'Una señal de alarma va por delante. Si los dedos del pie se te quedan dormidos, fríos o azules, quítate la media y después pregunta.',

  'strictWhy.studies': 'Qué hallaron los estudios',
  'strictWhy.studies.lead':
    'Los estudios no coinciden en la duración. Algunos hallaron menos manchas tras una semana o más; otros, ninguna diferencia.',
  'strictWhy.for': 'A favor de más tiempo',
  'strictWhy.for.1':
    'Venas pequeñas, 40 personas: cualquier tiempo con medias dio mejor resultado que ninguno, y más tiempo dio mejor resultado. Las manchas fueron menos tras una semana y tras tres.',
  'strictWhy.for.2':
    'Arañas vasculares, 96 personas: con tres semanas de medias, las venas se borraron mejor. Sin medias, las personas estaban igual de contentas.',
  'strictWhy.for.3':
    'Tras un tratamiento con calor, que es otro procedimiento: a la semana hubo menos dolor con 7 días de compresión que con 48 horas. A las seis semanas había desaparecido.',
  'strictWhy.for.4':
    'Contra varices nuevas o que crecen, un hospital, una asociación del sector y un cirujano aconsejan medias. No dan datos.',
  'strictWhy.against': 'En contra, o no demostrado',
  'strictWhy.against.1':
    'Arañas vasculares, 50 personas: tras 24 horas con una almohadilla, una semana de medias no cambió nada a las cuatro semanas.',
  'strictWhy.against.2':
    'Venas grandes, 60 personas: tras la espuma, tres semanas de medias no cambiaron nada. Una revisión de nueve estudios tampoco halló diferencias según la duración.',
  'strictWhy.against.3':
    'En una encuesta francesa a 366 médicos vasculares, menos de un tercio usaba siempre compresión.',
  'strictWhy.against.4':
    'El servicio de salud británico (NHS) dice: no se sabe si las medias evitan que las varices empeoren o que aparezcan otras nuevas.',

  'strictWhy.plan': 'Lo que cuenta es el plan de tu clínica.',
  'strictWhy.plan.text':
    'Una guía deja la duración a criterio del profesional de la salud. NICE, en el Reino Unido, dice a los pacientes: no más de 7 días. Si la hoja de tu clínica dice algo distinto de esta página, sigue la hoja.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
