/** In Spanish. */
import type { calendar as en } from '../en/calendar.ts';

export const calendar = {
  'calendar.title': 'Calendario',
  'calendar.empty': 'Aquí se dibujará un año de días cuando anotes el primero.',
  'calendar.log': 'Anotar un turno',
  'calendar.previous-year': 'Año anterior, {year}',
  'calendar.next-year': 'Año siguiente, {year}',
  'calendar.measure': 'Qué se muestra',
  'calendar.load': 'Carga',
  'calendar.zone': 'Zona',
  'calendar.wear': 'Medias',
  'calendar.view': 'Vista',
  'calendar.view-year': 'Año',
  'calendar.view-table': 'Tabla',
  'calendar.days-of': 'Los días de {year}',
  'calendar.finding':
    '{logged, plural, =0 {Nada anotado en {year}} other {{working, plural, =0 {Ningún turno anotado en {year}} one {# día de trabajo en {year}, {over, plural, =0 {sin superar un límite} other {sobre un límite}}} other {{over, plural, =0 {Ninguno} other {#}} de {working} días de trabajo de {year} sobre un límite}}}}',
  'calendar.finding-wear':
    '{times, plural, =0 {Sin medias anotadas en {year}} other {{working, plural, =0 {Medias puestas {times, plural, one {# vez} other {# veces}} en {year}} one {Medias puestas en {worn} de # día de trabajo de {year}} other {Medias puestas en {worn} de # días de trabajo de {year}}}, {duration} en total}}',
  'calendar.counts':
    '{logged, plural, one {# día anotado} other {# días anotados}}, {off} de ellos libres; {missing, plural, one {# día} other {# días}} sin anotar desde la primera entrada. Los días sin anotar quedan como huecos y no cuentan en ningún cálculo.',
  'calendar.keys':
    'Las flechas mueven por días y semanas; Inicio y Fin, dentro de la semana; Re Pág y Av Pág, por meses. Intro abre el día; T muestra la tabla.',
  'calendar.keys-table': 'T vuelve al año.',
  'calendar.day-worked': '{date}, carga: {load} horas de carga, {zone}',
  'calendar.day-worked-wear': '{date}, carga: {load} horas de carga, {zone}, medias {wear}',
  'calendar.not-logged': '{date}, sin anotar',
  'calendar.not-logged-wear': '{date}, ningún turno anotado, medias {wear}',
  'calendar.green': 'verde: bajo ambos límites',
  'calendar.amber': 'ámbar: sobre un límite',
  'calendar.red': 'rojo: sobre ambos límites',
  'calendar.legend': 'Leyenda',
  'calendar.legend-not-logged': 'sin anotar',
  'calendar.legend-day-off': 'día libre',
  'calendar.under': 'menos de {high}',
  'calendar.from-to': 'de {low} a {high}',
  'calendar.from-load': '{low} horas de carga o más',
  'calendar.from-wear': '{low} horas o más',
  'calendar.no-wear': 'sin medias',
  'calendar.table': 'Carga en horas de carga, zona según tus límites y horas con medias, {year}',
  'calendar.month-row':
    '{month}: {logged, plural, one {# día anotado} other {# días anotados}}, {off} de ellos libres, {over} sobre un límite, {missing} sin anotar',
  'calendar.column-date': 'Fecha',
  'calendar.column-load': 'Carga',
  'calendar.column-zone': 'Zona',
  'calendar.column-standing': 'De pie',
  'calendar.column-wear': 'Horas con medias',
  'calendar.strict-day': '{day}; modo estricto',
  'calendar.legend-strict': 'modo estricto',
  'calendar.column-strict': 'Modo estricto',
  'calendar.plan-day': 'día {day}',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
