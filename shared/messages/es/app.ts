/** In Spanish. */
import type { app as en } from '../en/app.ts';

export const app = {
  'app.name': 'Legwork',
  'app.screens': 'Pantallas',
  'app.signs': 'Señales de alarma',
  'app.today': 'Hoy',
  'app.calendar': 'Calendario',
  'app.trends': 'Tendencias',
  'app.week': 'Tu semana',
  'app.stockings': 'Medias',
  'app.why': 'Por qué',
  'app.settings': 'Ajustes',
  'app.lock': 'Bloquear',
  'app.opening': 'Abriendo tu diario…',
  'app.loading': 'Cargando…',

  'app.saved': 'Guardado',
  'app.savedAt': '{said}, {time}',
  'app.undo': 'Deshacer',
  'app.undone': 'Deshecho: {said}',
  'app.redone': 'Rehecho: {said}',
  'app.hide': 'Ocultar',

  'app.noZone': 'Este sistema no indica ninguna zona horaria. Las horas se muestran en UTC.',
  'app.failed': 'Legwork no puede continuar',
  'app.failedSafe': 'Todo lo guardado está a salvo en el disco.',
  'app.fault': 'Un error ha detenido la página: {reason}',
  'app.tryAgain': 'Intentar de nuevo',
  'app.noAnswer':
    'Legwork no responde: se ha cerrado o se ha iniciado de nuevo. Lo que has escrito sigue aquí; todo lo guardado antes está a salvo. Inicia Legwork otra vez y abre la dirección que muestra.',
  'app.notOpen': 'El diario aún no está abierto.',

  'closed.folder': 'La carpeta: {folder}',
  'closed.newer': 'Una versión más nueva de Legwork ha escrito aquí',
  'closed.newer.what': 'Esta versión no sabe leer {files}.',
  'closed.newer.safe': 'No se ha cambiado nada: todas las entradas están como las dejó la versión más nueva.',
  'closed.newer.todo':
    'Abre la carpeta con la versión más nueva, o inicia esta en otra carpeta (--data CARPETA).',
  'closed.keyless': 'Faltan las claves de este diario',
  'closed.keyless.what':
    'Sus archivos están cifrados, y el archivo de las claves, vault.json, falta o está dañado, tanto en la carpeta como en sus copias de seguridad.',
  'closed.keyless.safe':
    'No se ha cambiado nada. Tus entradas siguen ahí, y no se pueden leer sin ese archivo.',
  'closed.keyless.todo':
    'Recupera vault.json de una copia de la carpeta e inicia Legwork otra vez. Una copia de seguridad que guardaste en una carpeta tuya se abre con la frase de contraseña con la que se hizo.',

  'lock.title': 'Legwork está bloqueado',
  'lock.about': 'Tu diario está cifrado. Lo que has escrito y aún no has guardado sigue aquí.',
  'lock.unlock': 'Desbloquear',
  'lock.unlocking': 'Desbloqueando…',
  'lock.typePassphrase': 'Escribe tu frase de contraseña.',
  'lock.useCode': 'Usar el código de recuperación',
  'lock.code': 'Código de recuperación',
  'lock.codeHint': 'Tal como está impreso; da igual en mayúsculas o minúsculas.',
  'lock.wrongCode': 'Este no es el código de este diario: revisa cada grupo. No se ha cambiado nada.',
  'lock.unlockAndSet': 'Desbloquear y cambiar la frase',
  'lock.back': 'Volver a la frase de contraseña',
  'lock.clinic': 'Tu clínica',
  'lock.clinicPhone': 'Tu clínica:',

  'recovery.title': 'Sobre tus archivos',
  'recovery.profile': 'El archivo de tu perfil y tus medias',
  'recovery.journal': 'El archivo de {year}',
  'recovery.treatment': 'El archivo de un tratamiento',
  'recovery.damaged': '{file} estaba dañado.',
  'recovery.changed': '{file} no está como Legwork lo escribió: otro programa o alguien lo ha cambiado.',
  'recovery.missing': '{file} ya no está.',
  'recovery.rolled-back':
    '{file} es más antiguo de lo que era al cerrarse Legwork por última vez: alguien ha puesto uno viejo en su lugar.',
  'recovery.swapped': '{file} tenía el contenido de otro archivo.',
  'recovery.not-encrypted': '{file} se sustituyó por uno sin cifrar.',
  'recovery.held-back': '{file} tiene entradas que contradicen a otras.',
  'recovery.vault':
    'Algo distinto de Legwork ha cambiado el archivo de tus claves; la pantalla de bloqueo quizá mostró un número falso. Tus entradas están a salvo. Revisa qué queda legible con el diario bloqueado y crea un nuevo código de recuperación.',
  'recovery.changed-outside':
    'Otro programa cambió {file} mientras tu diario estaba abierto. Tus entradas están guardadas.',
  'recovery.conflict-copy': '{file} está en una segunda versión, de un programa de sincronización.',
  'recovery.kept': '{count, plural, one {Se usa # entrada} other {Se usan # entradas}} de él.',
  'recovery.held': 'Guardadas aparte, aún sin usar: {count, plural, one {# entrada} other {# entradas}}.',
  'recovery.aside': 'Se conserva como {name}.',
  'recovery.noCopy': 'No hay ninguna copia de seguridad con la que comparar.',
  'recovery.nothingMissing': 'No falta nada: la copia de seguridad del {when} tiene las mismas entradas.',
  'recovery.offer':
    'La copia de seguridad del {when} aún tiene lo que falta aquí: {missing, plural, one {# entrada} other {# entradas}}. {differing, plural, one {# entrada es distinta} other {# entradas son distintas}} allí.',
  'recovery.see': 'Ver la diferencia',
  'recovery.keep': 'Dejarlo como está',
  'recovery.safe': 'No se ha borrado nada. Lo que se guardó aparte sigue en la carpeta de datos.',
  'demo.what': 'Este es un diario inventado para echar un vistazo. El tuyo sigue intacto.',
  'demo.leave': 'Salir y empezar el mío',
  'demo.start': 'Echar un vistazo a un diario inventado',

  'why.link': '¿Por qué?',
  'why.title': 'Por qué',
  'why.standing': 'Qué hace estar de pie',
  'why.compression': 'Qué hace la compresión',
  'why.week': 'Una semana entera tras la escleroterapia',
  'why.breaks': 'Qué pausas ayudan',
  'strict.title': 'Modo estricto',
  'strict.waits': 'Hay una pregunta',
  'strict.titleWaits': '(1) Hay una pregunta',
  'strict.overCap': 'Tiempo de pie más largo: {stand}; el plan de tu clínica dice {cap} como máximo.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
