/** In Spanish. */
import type { data as en } from '../en/data.ts';

export const data = {
  'data.settings': 'Ajustes',

  'data.copies': 'Copias de seguridad',
  'data.copy.changed-day': '{counts}; hecha automáticamente',
  'data.copy.asked': '{counts}; hecha cuando lo pediste',
  'data.copy.before-restore': '{counts}; hecha antes de restaurar',
  'data.copy.inDoubt':
    'Hecha mientras un archivo estaba en duda: sigue valiendo una copia de seguridad anterior.',
  'data.copy.lacks': '{count, plural, one {Falta # entrada} other {Faltan # entradas}} que nadie ha borrado.',
  'data.noCopy':
    'Aún no hay ninguna copia de seguridad. La primera se hace tras tu primera entrada de un día.',
  'data.lastGood': 'Última copia de seguridad buena: {when}.',
  'data.counts':
    '{shifts, plural, one {# turno} other {# turnos}}, {wear, plural, one {# uso de medias} other {# usos de medias}}, {daysOff, plural, one {# día libre} other {# días libres}}, {garments, plural, one {# par de medias} other {# pares de medias}}{checkIns, plural, =0 {} one {, # registro} other {, # registros}}{treatments, plural, =0 {} one {, # tratamiento} other {, # tratamientos}}',
  'data.makeCopy': 'Hacer una copia de seguridad ahora',
  'data.showAll': 'Mostrar todas ({count, number})',
  'data.unusable.damaged': '{name} no se puede usar. No está como se escribió: dañada o cortada.',
  'data.unusable.not-readable': '{name} no se puede leer: sus permisos no lo dejan.',
  'data.unusable.newer': '{name} no se puede usar. La escribió una versión más nueva de Legwork.',
  'data.copiesNote':
    'Cada copia de seguridad se vuelve a leer y se compara antes de darla por buena. Se conserva la última de cada día (14 días), de cada mes (12 meses) y de cada año.',

  'data.difference': 'Diferencia',
  'data.close': 'Cerrar',
  'data.differenceTo': 'Diferencia con {when}',
  'data.closeDifferenceTo': 'Cerrar la diferencia con {when}',
  'data.differenceToInFolder': 'Diferencia con {when}, en la carpeta',
  'data.closeDifferenceToInFolder': 'Cerrar la diferencia con {when}, en la carpeta',
  'data.comparing': 'Comparando…',
  'data.noDifference':
    'Ninguna diferencia: tu diario tiene exactamente lo mismo que esta copia de seguridad.',
  'data.missing': 'En la copia de seguridad, pero no aquí: {count, number}',
  'data.changed': 'Distintas en la copia de seguridad: {count, number}',
  'data.extra': 'Aquí, pero no en la copia de seguridad: {count, number}',
  'data.more': 'y {count, number} más',
  'data.bringBack': 'Recuperar lo que falta',
  'data.goBack': 'Volver a esta copia de seguridad',
  'data.restoreNote':
    'Lo que se sustituye se guarda antes en una copia de seguridad propia, y «Deshacer» revierte la restauración.',
  'data.nothingRestored':
    'No se ha cambiado nada: lo que falta aquí es de horas que se han anotado de nuevo desde entonces.',
  'data.restoredStep': 'Copia de seguridad recuperada',
  'data.restored': '{count, plural, one {# entrada recuperada} other {# entradas recuperadas}}',
  'data.copyPassphrase': 'Frase de contraseña de esta copia de seguridad',
  'data.openCopy': 'Abrir con esta frase',

  'data.elsewhere': 'Una copia de seguridad en otro lugar',
  'data.elsewhere.about':
    'En una memoria USB o una unidad de red, para el día en que este equipo ya no esté.',
  'data.folder': 'Carpeta',
  'data.folderHint': 'La ruta completa, como la escribe tu sistema.',
  'data.chooseFolder': 'Elegir…',
  'data.writeCopy': 'Guardar una copia de seguridad ahí',
  'data.lookForCopies': 'Buscar copias de seguridad ahí',
  'data.copied': 'Copia de seguridad hecha y releída: {counts}.',
  'data.noCopyInFolder': 'No hay ninguna copia de seguridad en esta carpeta.',
  'data.copy.encrypted': '{counts}; cifrada',

  'data.passphrase': 'Frase de contraseña',
  'data.vaultOff.about':
    'Con una frase de contraseña se cifra cada archivo de tu diario, copias de seguridad incluidas: quien encuentre o copie la carpeta no lee nada. Legwork la pide en cada inicio. Recibes un código de recuperación para imprimir; sin frase ni código ya nadie puede leer tus entradas, tampoco tú.',
  'data.encrypt': 'Cifrar todo',
  'data.encrypting': 'Cifrando…',
  'data.vaultOn.about':
    'Cada archivo está cifrado, copias de seguridad incluidas. Ctrl + Mayús + L bloquea al instante.',
  'data.lockNow': 'Bloquear ahora',
  'data.lockWhenIdle': 'Bloquear si no se usa el teclado ni el ratón',
  'data.lockNever': 'nunca',
  'data.lockAfter': '{minutes, plural, one {tras # minuto} other {tras # minutos}}',
  'data.lockTimeSaved': 'Tiempo de bloqueo guardado',
  'data.readableWhileLocked': 'Se puede leer con el diario bloqueado',
  'data.readable.nothing': 'Nada',
  'data.readable.signs': 'Las señales de alarma',
  'data.clinicPhone': 'Teléfono de tu clínica, visible con el diario bloqueado',
  'data.clinicPhoneHint': 'Déjalo vacío para no mostrar ninguno.',
  'data.saveLockScreen': 'Guardar para la pantalla de bloqueo',
  'data.lockScreenSaved': 'Guardado',
  'data.passphraseAndCode': 'Frase y código',
  'data.yourPassphrase': 'Tu frase de contraseña',
  'data.onlyToChange': 'Solo para cambiarla.',
  'data.changePassphrase': 'Cambiar la frase',
  'data.passphraseChanged': 'La frase ha cambiado. El código de recuperación es el mismo.',
  'data.newCode': 'Nuevo código de recuperación',
  'data.stopEncrypting': 'Dejar de cifrar',
  'data.codeTitle': 'Tu código de recuperación de Legwork',
  'data.codeNote':
    'Abre tu diario si olvidas la frase. Guárdalo en papel, lejos de este equipo. Se muestra solo esta vez; sin frase ni código tus entradas se pierden para siempre.',
  'data.print': 'Imprimir',
  'data.codeNotYet': 'Este código aún no se usa. Primero anótalo o imprímelo.',
  'data.writtenDown': 'Lo he anotado',
  'data.leaveCode': 'No usarlo',

  'data.retention': 'Cuánto tiempo guardar',
  'data.retention.about':
    'Las entradas más antiguas se borran con el tiempo, también en las copias de seguridad.',
  'data.keep': 'Guardar',
  'data.keepAll': 'todo',
  'data.keepYears': '{years, plural, one {# año} other {# años}}',
  'data.retention.preview':
    'Borra ahora {count, plural, one {# entrada anterior} other {# entradas anteriores}} al {date}, también en las copias de seguridad. No se puede deshacer.',
  'data.retention.do': 'Borrarlas y guardar {years, plural, one {# año} other {# años}}',
  'data.retention.leave': 'Dejarlo así',

  'data.erase': 'Borrar todo',
  'data.erase.about':
    'Borra cada entrada, tus ajustes, todas las copias de seguridad de la carpeta de datos, lo que se guardó aparte y las claves. Las copias de seguridad que guardaste en carpetas tuyas se quedan. No se puede deshacer.',
  'data.erase.type': 'Escribe {word} para continuar',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
