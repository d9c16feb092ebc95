/**
 * Which column of a timesheet holds what, by its header: as Toggl, Clockify and Kimai name them, and as people do in
 * English, German, French and Spanish (exchange.md §3).
 */
import type { Columns } from '../found.ts';
import type { Row } from '../table/read-table.ts';

type Field = keyof Columns;

/**
 * Toggl: Start date, Start time, End date, End time, Duration. Clockify: the same, Duration (h). Kimai: Date, From or Begin,
 * To or End, Duration, in German Datum, Beginn, Ende, Dauer. An earlier name of a field goes before a later one.
 */
const names: Readonly<Record<Field, readonly string[]>> = {
  date: [
    ...['start date', 'date', 'day', 'work date', 'shift date', 'clock in date'],
    ...['startdatum', 'datum', 'tag', 'arbeitstag', 'beginn datum', 'datum beginn', 'anfangsdatum'],
    ...['date de debut', 'date debut', 'jour', 'date du jour'],
    ...['fecha de inicio', 'fecha inicio', 'fecha', 'dia', 'fecha de entrada'],
  ],
  start: [
    ...[
      'start time',
      'start',
      'begin',
      'began',
      'from',
      'in',
      'time in',
      'clock in',
      'clock in time',
      'punch in',
    ],
    ...[
      'started',
      'started at',
      'start at',
      'start datetime',
      'start date time',
      'shift start',
      'begin time',
    ],
    ...[
      'startzeit',
      'beginn',
      'anfang',
      'von',
      'arbeitsbeginn',
      'kommen',
      'kommt',
      'beginnzeit',
      'uhrzeit beginn',
    ],
    ...['dienstbeginn', 'schichtbeginn', 'uhrzeit von', 'start uhrzeit'],
    ...[
      'heure de debut',
      'heure debut',
      'debut',
      'de',
      'arrivee',
      'heure d arrivee',
      'commencement',
      'entree',
    ],
    ...[
      'hora de inicio',
      'hora inicio',
      'inicio',
      'desde',
      'entrada',
      'hora de entrada',
      'comienzo',
      'hora entrada',
    ],
  ],
  endDate: [
    ...['end date', 'date end', 'finish date', 'stop date', 'clock out date'],
    ...['enddatum', 'ende datum', 'datum ende'],
    ...['date de fin', 'date fin'],
    ...['fecha de fin', 'fecha fin', 'fecha final', 'fecha de finalizacion', 'fecha de salida'],
  ],
  end: [
    ...[
      'end time',
      'end',
      'to',
      'out',
      'time out',
      'clock out',
      'clock out time',
      'punch out',
      'finish',
      'finished',
    ],
    ...['stop', 'stop time', 'finish time', 'ended', 'ended at', 'end at', 'end datetime', 'end date time'],
    ...['shift end', 'until', 'stopped at'],
    ...[
      'endzeit',
      'ende',
      'bis',
      'arbeitsende',
      'gehen',
      'geht',
      'uhrzeit ende',
      'dienstende',
      'schichtende',
    ],
    ...['uhrzeit bis', 'end uhrzeit'],
    ...['heure de fin', 'heure fin', 'fin', 'a', 'depart', 'heure de depart', 'sortie', 'jusqu a'],
    ...[
      'hora de fin',
      'hora fin',
      'fin',
      'hasta',
      'salida',
      'hora de salida',
      'final',
      'hora de finalizacion',
    ],
    ...['hora salida', 'termino', 'hora final'],
  ],
  duration: [
    ...['duration', 'duration h', 'duration decimal', 'duration hours', 'duration min', 'duration minutes'],
    ...['duration s', 'duration seconds', 'duration sec', 'hours', 'time h', 'time decimal', 'hours worked'],
    ...['worked hours', 'total hours', 'time spent', 'minutes', 'worked'],
    ...[
      'dauer',
      'dauer h',
      'dauer std',
      'dauer min',
      'stunden',
      'arbeitszeit',
      'arbeitsstunden',
      'dauer dezimal',
    ],
    ...['duree', 'duree h', 'duree min', 'heures', 'temps', 'duree decimale'],
    ...['duracion', 'duracion h', 'duracion min', 'horas', 'tiempo', 'duracion decimal'],
  ],
};

/** In small letters, without accents and signs: `Durée (h)` is `duree h`. */
export const plainHeader = (header: string): string =>
  header
    .slice(0, 200)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const fields = ['date', 'start', 'endDate', 'end', 'duration'] as const;

/** What the headers say; null unless they name a start and an end or a duration. */
function columnsOf(headers: readonly string[]): Columns | null {
  const plain = headers.map(plainHeader);
  const at = (field: Field): number | undefined => {
    const found = names[field].map((name) => plain.indexOf(name)).find((index) => index >= 0);
    return found;
  };
  const found = Object.fromEntries(
    fields.map((field) => [field, at(field)] as const).filter(([, index]) => index !== undefined),
  ) as Partial<Columns>;
  const { start, end, duration } = found;
  return start === undefined || (end === undefined && duration === undefined) ? null : { ...found, start };
}

/** Titles may stand above the headers. */
const mostTitleRows = 20;

export type HeaderRow = {
  readonly headers: readonly string[];
  readonly columns: Columns;
  readonly at: number;
};

/** The row that holds headers which say enough, and its place among the rows; null if there is none. */
export function headerRowOf(rows: readonly Row[]): HeaderRow | null {
  for (const [at, { cells }] of rows.slice(0, mostTitleRows).entries()) {
    const headers = cells.map((cell) => cell.trim());
    const columns = columnsOf(headers);
    if (columns !== null) return { headers, columns, at };
  }
  return null;
}
