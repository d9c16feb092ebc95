/** In Spanish. */
import type { handOver as en } from '../en/hand-over.ts';

export const handOver = {
  'handOver.title': 'Para un servicio de salud',
  'handOver.card.about':
    'Entrega cifras semanales al servicio de salud laboral de tu empresa, en un archivo sellado. Antes lo lees todo.',
  'handOver.card.inUse': 'En uso: {name}.',
  'handOver.card.open': 'Cifras para un servicio de salud',
  'handOver.notInFiles':
    'Lo que entregas a un servicio de salud y tu clave para él no están en ninguno de estos archivos. Pasan a otro equipo con una copia de seguridad.',

  'handOver.intro':
    'Un servicio de salud laboral ve cómo están de pie los grupos en el trabajo, nunca una sola persona. Si quieres, le entregas unas pocas cifras de cada semana pasada: cuánto tiempo estuviste de pie en un día de turno, el rato más largo, las medias, la carga.',
  'handOver.intro.sealed':
    'Legwork no envía nada. Hace un archivo sellado que solo el servicio puede abrir, y tú se lo das. Antes ves cada cifra y eliges las semanas.',
  'handOver.intro.start': 'Para empezar, abre la hoja del servicio. Ese archivo te lo da el servicio.',
  'handOver.open': 'Abrir la hoja del servicio …',
  'handOver.open.another': 'Abrir otra hoja …',
  'handOver.drop': 'o suéltala aquí',
  'handOver.dropNow': 'Suelta para leer la hoja',
  'handOver.oneFile': 'Abre una hoja cada vez.',
  'handOver.refused.no-sheet': '{name} no es la hoja de un servicio de salud. No se ha guardado nada.',
  'handOver.refused.newer':
    'Un Legwork más nuevo hizo {name}. Ábrelo con esa versión. No se ha guardado nada.',
  'handOver.refused.wrong-signature':
    '{name} se cambió después de que el servicio lo firmara. Pídele otra vez su hoja. No se ha guardado nada.',
  'handOver.refused.key-not-signed':
    '{name} tiene otra clave que el servicio que conoces, y ese servicio no la ha firmado. Es una hoja antigua o falsificada. Pide al servicio su hoja actual. No se ha guardado nada.',
  'handOver.unreadable': '{name} no se puede leer aquí. No se ha guardado nada.',

  'handOver.sheet.title': 'La hoja de {name}',
  'handOver.sheet.employer': 'Empresa',
  'handOver.sheet.contact': 'Contacto',
  'handOver.sheet.purpose': 'Para qué son las cifras',
  'handOver.sheet.retention': 'Se guardan durante',
  'handOver.sheet.weeks': '{count, plural, one {# semana} other {# semanas}}',
  'handOver.sheet.threshold': 'Se muestran solo desde',
  'handOver.sheet.people': '{count, plural, one {# persona} other {# personas}} en un grupo',
  'handOver.sheet.departments': 'Departamentos',
  'handOver.sheet.first': 'Primera semana',
  'handOver.sheet.split': '{name}, según los turnos habituales',
  'handOver.sheet.ledger': 'Registro',
  'handOver.sheet.fingerprint': 'Huella',

  'handOver.other.title': 'Ya conoces otro servicio',
  'handOver.other.about':
    'Las cifras que las mismas personas entregan a dos servicios, o a un servicio que empieza de nuevo, se pueden restar unas de otras. Quien está solo en uno de los dos puede ser encontrado.',
  'handOver.other.go': 'Seguir de todos modos',
  'handOver.known.known':
    'Ya entregas cifras a este servicio. Lo que su hoja dice ahora sustituye a lo que decía antes.',
  'handOver.known.new-key':
    'Este servicio tiene una clave nueva, y la anterior la ha firmado. Compara la huella nueva con el papel.',
  'handOver.known.left':
    'Has dejado este servicio. Si vuelves, eres allí una persona nueva. Díselo al servicio, o te cuenta dos veces.',

  'handOver.compare': '¿Es la hoja de este servicio?',
  'handOver.compare.about':
    'Toma la hoja impresa del servicio o su cartel. Muestra diez grupos numerados de cuatro cifras. Teclea los dos grupos que llevan estos números. Una hoja falsificada tiene otros.',
  'handOver.compare.group': 'Grupo {number}',
  'handOver.compare.digits': 'Teclea las cuatro cifras del grupo {number}.',
  'handOver.compare.wrong':
    'Estos no son los grupos de este archivo. Ahora se piden otros: mira sus números. Si el papel es correcto, el archivo no es de este servicio.',
  'handOver.compare.agree': 'Aceptar esta hoja',
  'handOver.cancel': 'No usar esta hoja',
  'handOver.agreed': 'Hoja de {name} aceptada',

  'handOver.group.title': 'Tu grupo',
  'handOver.group.about': 'El servicio cuenta cada semana en el grupo en el que estabas esa semana.',
  'handOver.group.department': 'Departamento',
  'handOver.group.choose': 'Elige …',
  'handOver.group.pattern': 'Tus turnos habituales',
  'handOver.group.from': 'Desde',
  'handOver.group.fromFirst': 'la primera semana del servicio ({dates})',
  'handOver.group.fromWeek': 'la semana del {dates}',
  'handOver.group.missing': 'Elige un departamento.',
  'handOver.group.missingPattern': 'Elige tus turnos habituales.',
  'handOver.group.save': 'Guardar el grupo',
  'handOver.group.saved': 'Tu grupo: {group}',
  'handOver.group.now': '{group}, desde la semana del {dates}.',
  'handOver.group.change': 'Cambiar de grupo',
  'handOver.group.leave': 'Dejarlo como está',
  'handOver.group.with': '{department}, {pattern}',
  'handOver.pattern.days': 'turnos de día',
  'handOver.pattern.evenings': 'turnos de tarde',
  'handOver.pattern.nights': 'turnos de noche',
  'handOver.pattern.rotating': 'turnos rotatorios',
  'handOver.pattern.other': 'otros turnos',

  'handOver.read.title': 'Lee esto antes del primer envío',
  'handOver.read.goes':
    'Lo que sale: de cada semana, los días anotados, los días de turno, tu grupo y cinco cifras. La pesadez solo si la marcas. Ninguna fecha de un día, ninguna hora, ninguna nota, ningún tratamiento, ningún nombre de medias.',
  'handOver.read.key':
    'Quien tiene la clave del servicio puede abrir sobres sueltos con otro programa. El Legwork del servicio muestra solo grupos.',
  'handOver.read.invented':
    'Trabajadores inventados pueden rodear a una persona real. Contra eso solo ayuda el número que cada uno dice al servicio por sí mismo.',
  'handOver.read.copy':
    'Si la carpeta del servicio se copia de vuelta y sus semanas se cierran de nuevo, hay dos registros. Por eso cada pantalla, informe y archivo del servicio nombra su registro, su última semana cerrada y las ocho primeras cifras de su huella.',
  'handOver.read.pool':
    'Cuatro personas que dejan un grupo contigo y juntan sus propias cifras pueden calcular las tuyas.',
  'handOver.read.alone':
    'Si solo tú cambias y todos los demás siguen como estaban, la media del grupo se mueve tu cambio dividido por el número de personas.',
  'handOver.read.five': 'Lo que se puede calcular restando trata de unas cinco personas o más, no de once.',
  'handOver.read.standIns':
    'El número de personas cuenta a algunas por las que vale su última cifra: un tercio como mucho.',
  'handOver.read.twoDesks':
    'No entregues cifras a dos servicios, ni a un servicio que empieza de nuevo. Unas se pueden restar de las otras, y quien está solo en uno puede ser encontrado.',
  'handOver.read.withdraw':
    'Puedes retirarte. El servicio borra entonces tus semanas en cuanto lee la retirada. Vale en el cierre siguiente, aunque después envíes de nuevo.',
  'handOver.read.stays': 'Lo que se publicó antes se queda. Eran once personas o más.',
  'handOver.read.traces':
    'Lo que también queda tras una retirada: tu número de persona, tu clave pública, el número más alto de un sobre, y que estabas entre personas que se muestran juntas. Así se rechaza un sobre más antiguo y nadie entra dos veces.',
  'handOver.read.confirm': 'Lo he leído',
  'handOver.read.again': 'Contra qué no protege esto',
  'handOver.read.on': 'Lo leíste el {date}.',

  'handOver.weeks.title': 'Qué semanas',
  'handOver.weeks.about':
    'Marca las semanas que el servicio debe tener. Una semana que dejas fuera se retira, mientras el servicio no la haya cerrado.',
  'handOver.weeks.none':
    'Aún no hay ninguna semana que enviar. Una semana puede salir cuando su domingo ha pasado, con tres días anotados y un turno entre ellos.',
  'handOver.weeks.all': 'Marcar todas',
  'handOver.weeks.clear': 'No marcar ninguna',
  'handOver.weeks.more': 'Mostrar {count, plural, one {# semana} other {las # semanas}}',
  'handOver.week': 'Semana del {dates}',
  'handOver.week.days':
    '{group}. {logged, plural, one {# día anotado} other {# días anotados}}, {shifts} de ellos con turno.',
  'handOver.week.figures':
    'De pie {standing} por día de turno, {covered} con medias. Rato más largo {longest}. Carga {load} horas de carga. Por encima de un límite el {share} % de los días de turno.',
  'handOver.week.limits':
    'Por encima de un límite: más de 60 min seguidos o más de 4 h en total. Minutos redondeados a 5.',
  'handOver.week.heaviness': 'Pesadez de las noches: {score} de 10.',
  'handOver.week.noHeaviness': 'Sin pesadez: se puntuaron menos de dos noches.',
  'handOver.heaviness': 'Entregar también la pesadez de las piernas',
  'handOver.heaviness.about': 'La media de las noches de la semana, de 0 a 10, redondeada a medios.',

  'handOver.send.title': 'Lo que se enviaría',
  'handOver.send.weeks':
    '{count, plural, =0 {Ninguna semana: el servicio no tiene entonces ninguna tuya que no haya cerrado.} one {Una semana, } other {# semanas, }}',
  'handOver.send.withHeaviness': 'con la pesadez donde la hay.',
  'handOver.send.without': 'sin la pesadez.',
  'handOver.send.head':
    'Además: la clave y el registro del servicio, tu número allí, el número {sequence} del sobre y la fecha {date}. Nada más.',
  'handOver.send.json': 'Todo ello, como JSON',
  'handOver.send.jsonAbout': 'El sobre contiene exactamente este texto, tu clave pública y tu firma.',
  'handOver.send.seal': 'Sellar y guardar el sobre',
  'handOver.send.nothing': 'Marca primero una semana.',
  'handOver.made.title': 'El sobre está sellado',
  'handOver.made.file':
    'Da este archivo al servicio, por correo o en una memoria: {name}. Solo el servicio puede abrirlo.',
  'handOver.made.contact': 'Contacto del servicio: {contact}',
  'handOver.made.slip': 'Tu número de admisión',
  'handOver.made.slipAbout':
    'Con tu primer sobre, di tú estas ocho cifras al servicio, en persona o por teléfono. Con ellas te admite, una sola vez.',
  'handOver.made.again': 'Guardar el archivo otra vez',
  'handOver.made.done': 'Listo',
  'handOver.made.withdrawal': 'La retirada está sellada',

  'handOver.sent.title': 'Sobres hechos',
  'handOver.sent.withdrawal': 'Retirada',
  'handOver.sent.weeks': '{count, plural, =0 {ninguna semana} one {# semana} other {# semanas}}, {dates}',
  'handOver.sent.noWeek': 'ninguna semana',
  'handOver.sent.heaviness': 'con la pesadez',
  'handOver.sent.number': 'número {sequence}',
  'handOver.sent.correct':
    'Para corregir algo, cambia tu diario y envía de nuevo. El sobre más nuevo sustituye al anterior, para todas las semanas que el servicio no ha cerrado.',
  'handOver.sent.restored':
    'Si has restaurado una copia más antigua, aquí faltan los sobres hechos desde entonces. El servicio aún los tiene. Envía de nuevo: vale el más nuevo.',
  'handOver.sent.more': 'Mostrar los {count}',

  'handOver.desk.title': 'El servicio',
  'handOver.desk.which': 'Servicio',
  'handOver.desk.sheet': 'Lo que dice su hoja',
  'handOver.desk.person': 'Tu número allí',

  'handOver.withdraw.title': 'Retirarse',
  'handOver.withdraw.about': 'Esto hace un sobre que también das al servicio.',
  'handOver.withdraw.ask': 'Retirarme de este servicio …',
  'handOver.withdraw.do': 'Sellar la retirada',
  'handOver.leave.title': 'Dejar el servicio',
  'handOver.leave.about':
    'Tu clave para este servicio se borra, aquí y en las copias de seguridad de esta carpeta, para siempre. Después no puedes enviar ni retirarte. Lo que tiene el servicio se queda allí.',
  'handOver.leave.first': 'Si el servicio debe borrar tus semanas, retírate primero y dale ese sobre.',
  'handOver.leave.copies': 'Las copias de seguridad en otras carpetas aún tienen la clave. Bórralas tú.',
  'handOver.leave.ask': 'Dejar este servicio …',
  'handOver.leave.do': 'Borrar la clave y dejarlo',
  'handOver.leave.not': 'Quedarme',
  'handOver.left': '{name}, dejado; tu clave para este servicio está borrada',
  'handOver.leftOn': '{name}: dejado el {date}.',
  'handOver.leftDesks': 'Servicios que has dejado',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
