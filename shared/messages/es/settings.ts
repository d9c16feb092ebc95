/** In Spanish. */
import type { settings as en } from '../en/settings.ts';

export const settings = {
  'settings.title': 'Ajustes',

  'person.title': 'Tú y tus límites',
  'person.veins': '¿Tienes varices?',
  'person.veinsNo': 'No, o no que yo sepa',
  'person.veinsYes': 'Sí',
  'person.longestStandLimit': 'Límite por rato de pie',
  'person.standingLimit': 'Límite de pie por día',
  'person.saved': 'Respuestas guardadas',
  'person.save': 'Guardar',
  'person.veinsWhy':
    'Caminar baja la presión en las venas del tobillo, y la baja menos si las válvulas no cierran bien. La carga cuenta el tiempo caminando en consecuencia.',
  'person.limitsWhy':
    'Una hora y cuatro horas son los valores de una guía europea habitual; si tu lugar de trabajo tiene los suyos, usa esos.',

  'display.title': 'Idioma y aspecto',
  'display.language': 'Idioma',
  'display.system': 'Como el sistema',
  'display.en': 'English',
  'display.de': 'Deutsch',
  'display.fr': 'Français',
  'display.es': 'Español',
  'display.theme': 'Tema',
  'display.light': 'Claro',
  'display.dark': 'Oscuro',
  'display.contrast': 'Contraste alto',
  'display.hourCycle': 'Horas',
  'display.h23': '24 horas',
  'display.h12': '12 horas',
  'display.weekStart': 'La semana empieza el',
  'display.lengthUnit': 'Contornos en',
  'display.cm': 'cm',
  'display.inch': 'pulgadas',

  'display.letterKeys': 'Letras como atajos',
  'display.letterKeysWhat': 'Como S para las medias; ? los muestra todos.',
  'display.on': 'Sí',
  'display.off': 'No',

  'reminders.title': 'Recordatorios',
  'reminders.where':
    'Aparecen desde la aplicación de escritorio, también con la ventana cerrada. En el navegador no hay: la aplicación muestra en sus páginas lo que toca.',
  'reminders.failed':
    'El sistema no mostró el último recordatorio. No se ha perdido nada: Legwork muestra en sus páginas lo que toca y lo vuelve a intentar. Mira si los ajustes del sistema permiten las notificaciones de Legwork.',
  'reminders.atShiftEnd': 'Cuando acaba un turno habitual y no hay ninguno anotado',
  'reminders.whenReplacementIsDue': 'Cuando una media ha cumplido sus meses',
  'reminders.quiet': 'Horas de silencio',
  'reminders.quietNever': 'Sin silencio',
  'reminders.quietFromTo': 'De … a',
  'reminders.quietFrom': 'Silencio desde',
  'reminders.quietTo': 'Silencio hasta',
  'reminders.quietSave': 'Guardar estas horas',
  'reminders.quietMissing': 'Hacen falta el inicio y el final.',
  'reminders.quietWhat':
    'Lo que vendría entonces llega al acabar esas horas. Las preguntas del modo estricto llegan igualmente.',

  'about.title': 'Tus datos',
  'about.where':
    'Todo está en una sola carpeta de este equipo y no se envía a ninguna parte. Las copias de seguridad se hacen solas.',
  'about.open': 'Copias de seguridad, frase de contraseña, borrado',
  'about.showFolder': 'Mostrar la carpeta',
  'about.login': 'Iniciar con el equipo',
  'about.loginWhat': 'En el área de notificaciones, sin ventana; al cerrar la ventana, Legwork sigue allí.',
  'about.running':
    'Legwork {version}, {host, select, electron {como aplicación de escritorio} other {en tu navegador}}.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
