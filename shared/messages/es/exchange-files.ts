import type { ExchangeFileMessages } from '../en/exchange-files.ts';

/** What is said in files that go out, in Spanish. */
export const exchangeFiles: ExchangeFileMessages = {
  'exchangeFiles.what': 'Registros de un diario de Legwork, una tabla por tipo.',
  'exchangeFiles.allTime': 'Del primer registro al último.',
  'exchangeFiles.period': 'Del {from} al {to}.',
  'exchangeFiles.made': 'Creado por Legwork {version}, {at}.',
  'exchangeFiles.table': '{file}: {rows, plural, one {# fila} other {# filas}}',
  'exchangeFiles.nothing': 'En este periodo no hay nada registrado.',
  'exchangeFiles.times':
    'Legwork lee las columnas que reúnen fecha, hora, desfase y zona. Las fechas y horas locales de al lado son para ti.',
  'exchangeFiles.empty': 'Una celda vacía significa que no hay nada registrado. No es 0.',
  'exchangeFiles.guard':
    'Un texto que una hoja de cálculo calcularía empieza por un apóstrofo. Legwork lo quita al leer.',
  'exchangeFiles.json':
    'Los tratamientos y sus diarios están también en una columna en JSON. Legwork lee solo esa columna.',
  'exchangeFiles.garmentsAdded': 'También están las medias que otros registros nombran.',
  'exchangeFiles.back':
    'Legwork vuelve a leer este archivo. También lee tablas guardadas por una hoja de cálculo.',
};
