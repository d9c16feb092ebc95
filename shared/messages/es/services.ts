/** In Spanish. */
import type { serviceMessages as en } from '../service-messages.ts';

export const services = {
  'service.fault': 'Algo ha salido mal. No se ha cambiado nada. Inténtalo de nuevo.',

  'service.locked': 'Tu diario está bloqueado. Desbloquéalo con tu frase de contraseña.',
  'service.newer': 'Una versión más nueva de Legwork ha escrito en esta carpeta. Ábrela con ella.',
  'service.keyless': 'Tu diario está cifrado, y el archivo de sus claves falta o está dañado.',

  'service.other-diary':
    'No se hizo nada: esta página muestra otro diario que el que está abierto ahora. No cambió nada. Vuelve a cargar la página y repítelo.',
  'service.changed-meanwhile':
    'No se guardó: esta entrada se cambió mientras tanto en otra ventana. Aquí no cambió nada. Mírala como está ahora y guarda de nuevo.',
  'service.steps-meanwhile':
    'No se deshizo nada: mientras tanto se guardó algo en otra ventana. Mira el diario como está ahora e inténtalo de nuevo.',
  'service.not-saved.disk-full':
    'No se ha guardado: el disco está lleno. Libera algo de espacio y guarda otra vez. Todo lo guardado antes está a salvo.',
  'service.not-saved.share-full':
    'No se ha guardado: tu parte del disco está llena. Libera algo de espacio y guarda otra vez. Todo lo guardado antes está a salvo.',
  'service.not-saved.read-only':
    'No se ha guardado: el disco es de solo lectura. Haz que se pueda escribir en él y guarda otra vez. Todo lo guardado antes está a salvo.',
  'service.not-saved.not-allowed':
    'No se ha guardado: Legwork no puede escribir en su carpeta de datos. Cambia sus permisos y guarda otra vez. Todo lo guardado antes está a salvo.',
  'service.not-saved.file-in-use':
    'No se ha guardado: otro programa retiene el archivo. Espera un momento y guarda otra vez. Todo lo guardado antes está a salvo.',
  'service.not-saved.folder-gone':
    'No se ha guardado: la carpeta de datos ya no está. Vuelve a ponerla y guarda otra vez. Todo lo guardado antes está a salvo.',
  'service.not-saved.not-written':
    'No se ha guardado: no se ha podido escribir en la carpeta de datos. Inténtalo de nuevo. Todo lo guardado antes está a salvo.',

  'service.no-such-treatment':
    'No se hizo ningún informe: este tratamiento ya no está en el diario. No se cambió nada. Elige otro.',

  'service.hand-over-gone':
    'No se ha hecho: este servicio de salud ya no está como lo muestra esta página. Quizá lo has dejado en otra ventana. Vuelve a cargar la página.',
  'service.hand-over-changed':
    'No se ha sellado nada: lo que se enviaría ya no es lo que has leído. Léelo otra vez y séllalo después.',
  'service.hand-over-demo':
    'No se ha sellado nada: este es el diario inventado. Sus cifras no van a ningún servicio de salud.',

  'service.no-copy': 'No se ha hecho ninguna copia de seguridad.',
  'service.no-copy.disk-full':
    'No se ha hecho ninguna copia de seguridad: el disco está lleno. Libera algo de espacio e inténtalo de nuevo. Tu diario está a salvo.',
  'service.no-copy.read-only':
    'No se ha hecho ninguna copia de seguridad: el disco es de solo lectura. Elige otra carpeta o haz que se pueda escribir en él, e inténtalo de nuevo. Tu diario está a salvo.',
  'service.no-copy.not-allowed':
    'No se ha hecho ninguna copia de seguridad: Legwork no puede escribir ahí. Cambia los permisos o elige otra carpeta, e inténtalo de nuevo. Tu diario está a salvo.',
  'service.no-copy.not-written':
    'No se ha hecho ninguna copia de seguridad: no se ha podido escribir en la carpeta. Mira si está ahí e inténtalo de nuevo. Tu diario está a salvo.',
  'service.no-copy.not-read-back':
    'No se ha hecho ninguna copia de seguridad: lo escrito no era igual al volver a leerlo, así que quizá el disco esté fallando. Tu diario y las copias de seguridad anteriores están como estaban.',
  'service.no-folder':
    'No hay ninguna carpeta {folder}: conecta la unidad o crea antes la carpeta, y da su ruta completa. No se ha cambiado nada.',
  'service.folder-not-shown': 'No se puede mostrar la carpeta: {why}. Es {folder}',
  'service.login-not-taken':
    'El sistema no ha aceptado el cambio. Busca Legwork entre sus propias aplicaciones de inicio; no se ha cambiado nada más.',
  'service.login-not-written':
    'No se ha podido cambiar el inicio con la sesión: no se puede escribir {folder}. No se ha cambiado nada más.',

  'service.copy-gone': 'Esta copia de seguridad ya no está. Tu diario está como estaba.',
  'service.copy-damaged':
    'Esta copia de seguridad no se puede usar. No está como se escribió: dañada o cortada. Tu diario está como estaba.',
  'service.copy-newer':
    'Esta copia de seguridad la hizo una versión más nueva de Legwork: ábrela con ella. Tu diario está como estaba.',
  'service.copy-file-damaged':
    'Esta copia de seguridad no se puede usar: tiene un archivo dañado. Tu diario está como estaba.',
  'service.copy-other-key':
    'Esta copia de seguridad está cifrada con una clave que no es la de tu diario: escribe la frase de contraseña con la que se hizo. Tu diario está como estaba.',

  'service.passphrase.too-short': 'Usa al menos {least} caracteres; unas cuantas palabras van bien.',
  'service.passphrase.too-long': 'Usa como mucho {most} caracteres.',
  'service.vault-on-already': 'Tu diario ya está cifrado. No se ha cambiado nada.',
  'service.vault-not-begun':
    'No se ha cifrado nada: no se ha podido escribir en la carpeta de datos. Tu diario está como estaba. Mira si el disco está lleno e inténtalo de nuevo.',
  'service.vault-not-written':
    'No se ha cambiado nada: no se ha podido escribir en la carpeta de datos. Mira si el disco está lleno e inténtalo de nuevo.',
  'service.vault-half-way':
    'No se han podido reescribir todos los archivos; los demás están como estaban, y no se ha perdido nada. Legwork seguirá con ello la próxima vez que desbloquees. Mira si el disco está lleno.',

  'service.erase-word': 'Escribe {word} para borrarlo todo. No se ha borrado nada.',
  'service.erase-half-way':
    'No se ha podido borrar todo: no se puede escribir en la carpeta de datos. Legwork seguirá con ello en su próximo inicio.',

  'service.import-gone': 'Este archivo ya no está disponible. No se ha tomado nada de él. Elígelo de nuevo.',
  'service.import-too-large':
    'Este archivo supera los 8 GB. No se ha tomado nada de él. Exporta un periodo más corto y elige ese archivo.',
  'service.import-open-questions':
    'Este archivo deja algo abierto. No se ha tomado nada de él. Responde antes a las preguntas.',
  'service.export-not-read-back':
    'No se ha creado ningún archivo: al leerlo de nuevo no era el mismo. Tu diario está como estaba. Por favor, comunícalo.',
  'service.import-unknown': 'Esta importación ya no está en el diario. No se ha cambiado nada.',

  'service.demo-not-begun':
    'No se ha podido iniciar la demo: no se puede escribir en la carpeta de datos. Tu propio diario está como estaba.',

  'service.desk-none': 'En este equipo todavía no hay ningún servicio de salud. Créalo primero.',
  'service.desk-closed': 'El servicio de salud no está abierto. Ábrelo primero. No se ha cambiado nada.',
  'service.desk-locked': 'El servicio de salud está bloqueado. Desbloquéalo con su frase de contraseña.',
  'service.desk-newer':
    'Un Legwork más reciente ha escrito en la carpeta del servicio de salud. No se ha cambiado nada. Ábrelo con esa versión.',
  'service.desk-keyless':
    'El servicio de salud está cifrado, y el archivo de sus claves falta o está dañado. No se ha cambiado nada. Restaura una copia de seguridad.',
  'service.desk-damaged':
    'Faltan archivos del servicio de salud o están dañados. No se ha cambiado nada. Restaura una copia de seguridad.',
  'service.desk-in-use':
    'El servicio de salud de {folder} está abierto en otro Legwork. No se ha cambiado nada. Ciérralo allí primero.',
  'service.desk-there-already': 'En {folder} ya hay un servicio de salud. No se ha cambiado nada. Abre ese.',
  'service.desk-with-diary':
    'La carpeta {folder} pertenece a un diario, y un servicio de salud nunca comparte carpeta con uno. No se ha cambiado nada. Inicia Legwork con otra carpeta para el servicio de salud, con --desk.',
  'service.desk-others-files':
    'La carpeta {folder} contiene archivos que no son de Legwork, por ejemplo {file}. No se ha cambiado nada en ella. Inicia Legwork con otra carpeta para el servicio de salud, con --desk.',
  'service.desk-no-folder':
    '{folder} no es una carpeta. No se ha cambiado nada. Inicia Legwork con otra carpeta para el servicio de salud, con --desk.',
  'service.desk-not-made':
    'No se puede escribir en la carpeta {folder} del servicio de salud. No se ha cambiado nada. Mira si el disco está lleno y si tienes permiso para escribir ahí, e inténtalo de nuevo.',
  'service.desk-demo':
    'Este es el servicio de salud inventado, y nada de él se guarda. Sal de él y haz esto en el tuyo.',
  'service.desk-departments':
    'No se ha cambiado: un departamento se queda como se entregó, porque hay personas que lo eligieron. No se ha cambiado nada. Añade otro departamento.',
  'service.desk-department-twice':
    'No se ha hecho: dos departamentos tienen el mismo nombre. No se ha cambiado nada. Ponle a cada uno un nombre propio.',
  'service.desk-threshold':
    'No se ha cambiado: el número de personas que necesita una cifra solo puede subir. No se ha cambiado nada. Escribe {least} o más.',
  'service.desk-merge':
    'No se ha hecho: solo dos grupos distintos de este servicio de salud pueden ser uno. No se ha cambiado nada. Elige dos grupos que se muestren.',
  'service.desk-archive':
    'Este archivo comprimido no se puede abrir. No se ha incorporado nada de él. Pídelo otra vez o elige los sobres mismos.',
  'service.desk-copy-gone':
    'Esta copia de seguridad ya no está. El servicio de salud está como estaba. Elige otra.',
  'service.desk-copy-damaged':
    'Esta copia de seguridad está dañada o incompleta. El servicio de salud está como estaba. Elige otra.',
  'service.desk-copy-newer':
    'Esta copia de seguridad la hizo un Legwork más reciente. El servicio de salud está como estaba. Ábrela con esa versión.',
  'service.desk-restore-behind':
    'No se ha restaurado: el registro del servicio de salud contiene semanas cerradas u otras entradas que faltan en esta copia de seguridad, y nunca se retiran. No se ha cambiado nada. Elige una copia de seguridad más reciente de este servicio de salud.',
  'service.desk-no-copy.disk-full':
    'No se ha hecho ninguna copia de seguridad: el disco está lleno. El servicio de salud está a salvo. Libera algo de espacio e inténtalo de nuevo.',
  'service.desk-no-copy.not-written':
    'No se ha hecho ninguna copia de seguridad: no se ha podido escribir en la carpeta. El servicio de salud está a salvo. Mira si la carpeta está ahí y si tienes permiso para escribir en ella, e inténtalo de nuevo.',
  'service.desk-no-copy.not-read-back':
    'No se ha hecho ninguna copia de seguridad: lo escrito no se ha leído igual, así que el disco puede estar fallando. El servicio de salud y sus copias anteriores están a salvo. Elige otro disco.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
