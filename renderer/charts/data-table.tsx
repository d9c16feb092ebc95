/** A chart as a table: the same rows with the chart's precision, the newest first unless said otherwise. */
import css from './data-table.module.css';

export type TableRow = { readonly name: string; readonly cells: readonly string[] };

export type DataTableProps = {
  readonly label: string;
  /** The head of the column with the row names. */
  readonly rowName: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly isOldestFirst?: boolean;
};

export const DataTable = ({ label, rowName, columns, rows, isOldestFirst = false }: DataTableProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
  <section className={css.frame} tabIndex={0} aria-label={label}>
    <table className={css.table}>
      <caption className={css.caption}>{label}</caption>
      <thead>
        <tr>
          <th scope="col">{rowName}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(isOldestFirst ? rows : rows.toReversed()).map(({ name, cells }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {columns.map((column, position) => (
              <td key={column}>{cells[position]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
