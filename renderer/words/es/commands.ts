/** In Spanish. */
import type { commands as en } from '../en/commands.ts';

export const commands = {
  'commands.palette': 'Comandos',
  'commands.search': '¿Qué quieres hacer?',
  'commands.none': 'No hay nada con ese nombre.',
  'commands.keys': 'Atajos de teclado',
  'commands.close': 'Cerrar',
  'commands.ctrl': 'Ctrl',
  'commands.shift': 'Mayús',
  'commands.then': '{first} y luego {second}',
  'commands.openPalette': 'Buscar y hacer cualquier cosa',
  'commands.openKeys': 'Mostrar los atajos',
  'commands.undo': 'Deshacer lo último guardado',
  'commands.redo': 'Rehacerlo',
  'commands.lock': 'Bloquear ahora',
  'commands.today': 'Ir a hoy',
  'commands.calendar': 'Ir al calendario',
  'commands.trends': 'Ir a las tendencias',
  'commands.stockings': 'Ir a las medias',
  'commands.why': 'Ir a «Por qué»',
  'commands.settings': 'Ir a los ajustes',
  'commands.data': 'Ir a tus datos',
  'commands.dayBefore': 'El día anterior',
  'commands.dayAfter': 'El día siguiente',
  'commands.stockingKey': 'Poner o quitar las medias, en el formulario del turno',
  'commands.step': 'Cinco minutos más o menos, en una duración',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
