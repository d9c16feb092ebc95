/** In Spanish. */
import type { issues as en } from '../en/issues.ts';

export const issues = {
  'problem.malformed': 'Esto no se puede guardar así.',
  'problem.text-missing': 'Esto no puede quedar vacío.',
  'problem.text-too-long': 'Como mucho {most, number} caracteres.',
  'problem.too-small':
    'Al menos {least, number}{unit, select, minutes { {least, plural, one {minuto} other {minutos}}} hours { {least, plural, one {hora} other {horas}}} months { {least, plural, one {mes} other {meses}}} years { {least, plural, one {año} other {años}}} cm { cm} other {}}.',
  'problem.too-large':
    'Como mucho {most, number}{unit, select, minutes { {most, plural, one {minuto} other {minutos}}} hours { {most, plural, one {hora} other {horas}}} months { {most, plural, one {mes} other {meses}}} years { {most, plural, one {año} other {años}}} cm { cm} other {}}.',
  'problem.not-a-zoned-time': 'Esa hora no existe en esta zona horaria.',
  'problem.unknown-time-zone': 'Este ordenador no conoce la zona horaria {zone}. Elige otra zona horaria.',
  'problem.date-before-1900': 'Esta fecha es anterior a 1900. Revisa el año.',
  'problem.start-too-far-ahead': 'Esto empieza dentro de más de un día. Revisa la fecha.',
  'problem.planned-too-far-ahead': 'Esto empieza dentro de más de dos años. Revisa la fecha.',
  'problem.end-not-after-start':
    '{part, select, segment {Este tramo termina antes de empezar.} other {El turno termina antes de empezar.}}',
  'problem.shift-over-24-hours': 'Un turno dura 24 h como mucho, según el reloj.',
  'problem.posture-over-shift-length':
    'El tiempo de pie y caminando suma {onFeetMinutes}, pero el turno dura {shiftMinutes}.',
  'problem.longest-stand-over-standing':
    'El rato más largo de pie no puede superar el tiempo total de pie, {standingMinutes}.',
  'problem.shifts-overlap': 'Ya hay otro turno anotado en parte de este tiempo.',
  'problem.off-not-after-on': 'Las medias se quitan antes de haberse puesto.',
  'problem.worn-twice-at-once': 'Las mismas medias ya están anotadas en esta pierna en parte de este tiempo.',
  'problem.unknown-garment': 'Estas medias no están en tu lista.',
  'problem.unknown-named-shift': 'Este turno habitual ya no existe. Elige otro.',
  'problem.named-shift-in-use': 'El cuadrante usa este turno. Quítalo antes del cuadrante.',
  'problem.garment-in-use':
    'Hay usos anotados de estas medias, que las necesitan. Bórralos antes, o conserva las medias.',
  'problem.pressure-out-of-range': 'Una presión va de {min} a {max} mmHg.',
  'problem.range-upside-down': 'La segunda cifra del rango es la mayor.',
  'problem.range-without-midpoint': 'La presión es la mitad del rango impreso.',
  'problem.segment-outside-shift': 'Este tramo queda fuera del turno.',
  'problem.segments-overlap': 'Este tramo se solapa con otro.',
  'problem.unknown-entry':
    '{part, select, event {No hay ningún suceso así antes de este.} other {Esa entrada ya no existe.}}',
  'problem.not-whole-seconds': 'El inicio debe darse en segundos enteros.',
  'problem.days-upside-down': 'El último día es anterior al primero.',
  'problem.day-outside-plan': 'El plan solo tiene {days, plural, one {# día} other {# días}}.',
  'problem.day-scheduled-twice': 'El día {day} está dos veces en el calendario.',
  'problem.day-not-scheduled': 'El día {day} no está en el calendario.',
  'problem.name-taken': 'Otro suceso ya tiene este nombre.',
  'problem.amends-an-amendment': 'Una corrección no se puede corregir; corrige otra vez el propio suceso.',
  'problem.only-taken-back': 'Esta respuesta es sobre un periodo de tiempo: retírala y di después cómo fue.',
  'problem.desk-goes-back':
    'A lo entregado a un servicio de salud solo se le añade: un estado anterior no vuelve.',
  'problem.log-only-grows': 'Al diario de un tratamiento solo se le añade: corrige una línea con otra nueva.',
  'problem.number-out-of-turn':
    'Mientras tanto se ha añadido otra cosa al diario del tratamiento. Míralo y añade esto de nuevo.',
  'problem.later-than-entered': 'Esta hora aún no ha llegado.',
  'problem.treatment-under-way':
    'Otro tratamiento de la misma pierna está en curso en ese momento: termínalo antes o revisa el inicio.',
  'problem.start-before-treatment':
    'Las medias se habrían puesto antes del tratamiento: revisa las dos horas.',
  'problem.start-too-long-ago':
    'El plan ya habría terminado: el modo estricto puede anotarse hasta su último día.',
  'problem.change-outside-plan': 'El plan no está en curso en ese momento: empieza más tarde o ha terminado.',
  'problem.plan-over-already':
    'Con este cambio el plan ya habría terminado. Indica más días o termínalo antes.',
  'problem.later-change-builds-on-it':
    'Un cambio posterior del plan se apoya en este. Retira antes el posterior.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
