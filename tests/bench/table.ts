/** The rows as an aligned table for people. */
import type { BenchRow } from './row.ts';

const isMet = ({ goal, ratio }: BenchRow): string => {
  if (goal === null) return '';
  return ratio <= goal ? 'yes' : 'NO';
};

export function benchTable(rows: readonly BenchRow[]): string {
  const table = [
    ['name', 'measured', 'against', 'ratio', 'goal', 'met?'],
    ...rows.map((row) => [
      row.name,
      row.measured,
      row.against,
      `${row.ratio.toPrecision(3)}×`,
      row.goal === null ? 'none' : `≤ ${row.goal}×`,
      isMet(row),
    ]),
  ];
  const widthOf = (column: number): number => Math.max(...table.map((row) => row[column]?.length ?? 0));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widthOf(column)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
