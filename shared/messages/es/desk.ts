import type { desk as en } from '../en/desk.ts';

/** The health desk's side, in Spanish. */
export const desk = {
  'desk.before': 'Antes de crear un servicio de salud',
  'desk.before.first': 'Primero',
  'desk.before.council':
    'Habla con el comité de empresa y con protección de datos. Acordad la finalidad, los departamentos y cuánto tiempo se guardan las cifras.',
  'desk.before.protection':
    'Pregunta a protección de datos con qué base legal puedes pedir estas cifras y si hace falta una evaluación de impacto. Dicen algo de la salud de las personas.',
  'desk.before.voluntary':
    'Los trabajadores deciden si entregan cifras, semana a semana. Nadie puede preguntar quién lo hace, y nadie debe salir perjudicado por ello.',
  'desk.before.bound':
    'Quien conoce la frase de contraseña debe guardar secreto. El equipo es del servicio de salud, no de la empresa.',
  'desk.before.can': 'Qué puede hacer aquí un servicio de salud',
  'desk.before.groups':
    'Mostrar, semana a semana, cuánto tiempo están de pie los grupos, cuánto de ello con medias y lo pesadas que están las piernas.',
  'desk.before.change':
    'Comparar las semanas de antes y de después de un cambio en el trabajo, con las mismas personas.',
  'desk.before.cannot': 'Qué no puede',
  'desk.before.single':
    'No puede mostrar a una sola persona. Pero quien tenga su clave puede abrir sobres sueltos con otro programa.',
  'desk.before.invented':
    'No puede distinguir trabajadores inventados de los reales. El número de admisión que pides a cada persona es la única ayuda.',
  'desk.before.copies':
    'No puede impedir que en una carpeta copiada se cierren semanas de nuevo. Entonces hay dos registros. Por eso cada pantalla y cada informe nombra el suyo.',
  'desk.before.pool':
    'No puede impedir que las personas junten sus cifras. Cuatro personas que dejan un grupo con una quinta pueden calcular así las de ella.',
  'desk.before.one':
    'Si una sola persona cambia y todas las demás siguen como estaban, la media del grupo se mueve ese cambio dividido por el número de personas.',
  'desk.before.five': 'Lo que se puede calcular restando cifras es de unas cinco personas o más, no de once.',
  'desk.before.standIn':
    'Hasta un tercio de las personas detrás de una cifra puede no tener semana nueva. En su lugar está su última cifra.',
  'desk.before.why': 'Por qué así',
  'desk.before.whyAtoms':
    'Ocultar los grupos de menos de once no basta: se resta una semana de la siguiente y queda una persona. Legwork muestra a las personas solo junto con las mismas otras, y lo comprueba en cada cierre.',
  'desk.before.whyCost':
    'Esto tiene un precio. Quien es nuevo espera hasta que lleguen bastantes, y algunas semanas de algunos grupos quedan ocultas.',

  'desk.make': 'Crear un servicio de salud',
  'desk.about': 'El servicio',
  'desk.about.what': 'Los trabajadores leen esto antes de entregar nada.',
  'desk.field.deskName': 'Nombre del servicio',
  'desk.field.employer': 'Empresa',
  'desk.field.contact': 'Contacto',
  'desk.field.purpose': 'Finalidad',
  'desk.field.departments': 'Departamentos',
  'desk.field.firstWeek': 'Primera semana',
  'desk.field.threshold': 'Personas en todo lo que se muestra',
  'desk.field.retentionWeeks': 'Las cifras se guardan',
  'desk.hint.deskName': 'Por ejemplo: Salud laboral, Santa Ana.',
  'desk.hint.contact': 'A quién preguntar: un nombre, un despacho, un teléfono.',
  'desk.hint.purpose': 'Para qué son las cifras, y para qué no.',
  'desk.hint.firstWeek': 'Las cifras de semanas anteriores se rechazan.',
  'desk.hint.threshold': '{least} o más. Se puede subir más tarde, nunca bajar.',
  'desk.hint.retention': 'Semanas, de 4 a 260.',
  'desk.departments': 'Departamentos',
  'desk.department': 'Departamento',
  'desk.department.name': 'Departamento {number, number}',
  'desk.department.split': 'dividido por turnos',
  'desk.department.splitOf': 'El departamento {number, number} está dividido por turnos',
  'desk.department.split.name': '{name} (por turnos)',
  'desk.department.isSplit': 'dividido por turnos',
  'desk.department.remove': 'Quitar el departamento {number, number}',
  'desk.department.add': 'Añadir un departamento',
  'desk.department.about':
    'Un departamento dividido tiene un grupo para días, tardes, noches, turnos rotatorios y otros. Divide solo donde muchas personas tienen los mismos turnos: cada grupo necesita once por sí solo. Dos grupos pueden ser uno más tarde. Un grupo nunca se divide.',
  'desk.rules': 'Reglas',
  'desk.passphrase': 'Frase de contraseña del servicio',
  'desk.passphrase.about':
    'Todo lo que tiene el servicio está cifrado. No es la frase de contraseña de un diario.',
  'desk.make.code': 'Crear el código de recuperación',
  'desk.code': 'Código de recuperación del servicio de salud',
  'desk.code.note':
    'Abre el servicio cuando se olvida la frase de contraseña. Guárdalo en papel, bajo llave y lejos de este equipo. Solo se muestra esta vez. Sin frase ni código, todo lo entregado se pierde para siempre.',
  'desk.make.now': 'Lo he apuntado: crear el servicio',
  'desk.make.busy': 'Creando…',
  'desk.issue.empty': 'Esto hace falta.',
  'desk.issue.tooLong': 'Como máximo {most, number} caracteres.',
  'desk.issue.department': 'Cada departamento necesita un nombre.',
  'desk.issue.departmentTwice': 'Dos departamentos se llaman igual.',
  'desk.issue.departmentSigns': 'Un nombre tiene como máximo {most, number} caracteres y ninguna barra.',
  'desk.issue.retention': 'Un número entero de 4 a 260.',
  'desk.issue.threshold': 'Un número entero de {least, number} a 1000.',

  'desk.card':
    'Para un servicio de salud laboral: ve grupos, nunca personas. Tiene una carpeta y una frase de contraseña propias.',
  'desk.leave': 'Volver al diario',
  'desk.leaveIt': 'Dejarlo así',
  'desk.locked': 'El servicio de salud está bloqueado',
  'desk.locked.about': 'Lo que se ha entregado está cifrado.',
  'desk.wrongCode': 'Este no es el código de este servicio: revisa cada grupo. No se ha cambiado nada.',
  'desk.demo.start': 'Mirar un servicio inventado',
  'desk.demo.what': 'Este servicio de salud es inventado. El tuyo sigue intacto.',
  'desk.demo.leave': 'Salir de él',
  'desk.stopped.newer': 'Un Legwork más nuevo escribió este servicio',
  'desk.stopped.newer.what': 'Esta versión no sabe leerlo. No se ha cambiado nada.',
  'desk.stopped.newer.todo': 'Instala la versión más nueva y abre el servicio con ella.',
  'desk.stopped.keyless': 'Faltan las claves de este servicio',
  'desk.stopped.keyless.what':
    'El archivo con las claves cifradas falta o está dañado. No se ha cambiado nada.',
  'desk.stopped.keyless.todo':
    'Recupera el archivo de una copia de la carpeta, o restaura una copia de seguridad.',
  'desk.stopped.damaged': 'Los archivos del servicio están dañados',
  'desk.stopped.damaged.what':
    'No se pueden leer enteros. No se ha cambiado nada, y no se muestra ninguna cifra sacada de una parte.',
  'desk.stopped.damaged.todo':
    'Restaura la copia de seguridad más reciente. Lo que llegó después hay que recibirlo de nuevo.',
  'desk.mark': 'Registro {ledger} · cerrado hasta la {week} · {hash}',
  'desk.mark.none': 'Registro {ledger} · ninguna semana cerrada · {hash}',
  'desk.week': 'semana {number} de {year}',
  'desk.week.brief': 'S{number}',
  'desk.week.from': 'S{number}, {date}',
  'desk.week.dates': 'Semana {number}: {dates}',
  'desk.weeks': '{count, plural, one {# semana} other {# semanas}}',
  'desk.people': '{count, plural, one {# persona} other {# personas}}',
  'desk.span': 'de la {from} a la {to}',

  'desk.sheet.of': 'Hoja de {name}',
  'desk.sheet.what':
    'Da el archivo a los trabajadores, y cuelga la hoja o el cartel donde trabajan. Comparan las dos cosas antes de entregar nada.',
  'desk.sheet.save': 'Guardar la hoja…',
  'desk.sheet.saved': 'Guardada como {name}.',
  'desk.fingerprint': 'Huella',
  'desk.fingerprint.what':
    'Quien entrega escribe dos de estos grupos a partir del papel. Una hoja falsa tiene otros. No los envíes nunca junto con el archivo.',
  'desk.words': 'Cambiar lo que dice la hoja',
  'desk.words.save': 'Guardar los cambios',
  'desk.words.saved': 'Guardado. Guarda la hoja de nuevo y repártela: la huella es la misma.',
  'desk.keys': 'Sustituir las claves',
  'desk.keys.sheet': 'La huella cambia. Hay que imprimir y colgar de nuevo cada hoja y cada cartel.',
  'desk.keys.envelopes':
    'Los sobres hechos para la clave anterior se rechazan desde entonces. Recibe antes lo que tengas.',
  'desk.keys.ledger':
    'El registro, las personas y las semanas cerradas siguen. La clave anterior firma la nueva.',
  'desk.keys.when': 'Hazlo si quizá otra persona ha tenido la carpeta y la frase de contraseña.',
  'desk.keys.do': 'Sustituir las claves…',
  'desk.keys.sure': 'Sí, sustituir las claves ahora',
  'desk.keys.done': 'Las claves están sustituidas. Guarda e imprime la hoja de nuevo.',

  'desk.backups': 'Copias de seguridad',
  'desk.backups.what':
    'Se hacen solas, cifradas como el servicio. Una restauración nunca deshace el cierre de una semana.',
  'desk.backups.none': 'Todavía no hay ninguna copia de seguridad.',
  'desk.backups.mark': 'cerrado hasta la {week}, {hash}; {size} kB',
  'desk.backups.markNone': 'ninguna semana cerrada; {size} kB',
  'desk.backups.written': 'Escrita y leída de nuevo.',
  'desk.restore': 'Restaurar…',
  'desk.restore.elsewhere': 'Restaurar una copia de otra carpeta',
  'desk.restore.of': 'Restaurar la copia de {when}…',
  'desk.restore.what': 'El servicio vuelve a ser como entonces. Lo que tiene ahora se copia antes.',
  'desk.restore.do': 'Restaurarla',
  'desk.restore.done': 'Restaurada.',
  'desk.passphrase.locks':
    'El servicio se bloquea cuando vuelves al diario, tras 15 minutos sin tecla ni puntero y cuando se cierra Legwork. No puede estar sin frase de contraseña.',
  'desk.kept': 'Qué se guarda',
  'desk.kept.weeks':
    'Las cifras de cada persona se guardan {count, plural, one {# semana} other {# semanas}}, contadas hacia atrás desde la última semana cerrada.',
  'desk.kept.how': 'Las cifras publicadas de los grupos se quedan. La duración se cambia en la hoja.',
  'desk.erasePerson': 'Borrar a una persona',
  'desk.erasePerson.what':
    'Borra todas las cifras de una persona, como lo haría su propia retirada. Las cifras publicadas de los grupos se quedan: son de once personas o más.',
  'desk.erasePerson.do': 'Borrar las cifras de esta persona',
  'desk.erasePerson.done': 'Borrado. Un sobre más antiguo de esta persona se rechaza.',
  'desk.erasePerson.nobody': 'El servicio no tiene a nadie con estos signos. No se ha cambiado nada.',
  'desk.merge': 'Unir dos grupos',
  'desk.merge.what':
    'Para grupos demasiado pequeños para mostrarse. Es para siempre: un grupo nunca se divide.',
  'desk.merge.from': 'Este grupo',
  'desk.merge.into': 'pasa a ser parte de',
  'desk.merge.do': 'Unir…',
  'desk.merge.sure':
    '{from} pasa a ser parte de {into} para siempre. Las semanas cerradas siguen como están.',
  'desk.merge.forGood': 'Unir para siempre',
  'desk.merge.before': 'Unidos antes: {list}.',
  'desk.merge.one': '{from} es parte de {into}',
  'desk.erase': 'Borrar el servicio de salud',
  'desk.erase.about':
    'Borra el servicio con todo lo entregado, su registro, sus claves y sus copias de seguridad. Las hojas de los trabajadores ya no llevan a ninguna parte. No se puede deshacer.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
