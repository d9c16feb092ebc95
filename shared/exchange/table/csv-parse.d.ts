/**
 * What read-table.ts takes of csv-parse 7. The package's own types bring in those of Node, which `shared/` does not
 * know; its build for browsers runs without Node.
 */
export type CsvOptions = {
  readonly delimiter: string;
  readonly record_delimiter: readonly string[];
  readonly relax_column_count: boolean;
  readonly relax_quotes: boolean;
  /** Gets each record as it is read. Null keeps the parser from collecting it, too. */
  readonly on_record: (record: readonly string[]) => null;
};

/** @throws CsvError with the code `CSV_QUOTE_NOT_CLOSED` where the text ends within quotes */
export declare function parse(input: string, options: CsvOptions): readonly never[];

export declare class CsvError extends Error {
  readonly code: string;
}
