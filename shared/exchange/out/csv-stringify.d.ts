/**
 * What csv.ts takes of csv-stringify 6. The package's own types bring in those of Node, which `shared/` does
 * not know; its build for browsers runs without Node.
 */
export type CsvStringifyOptions = {
  readonly record_delimiter: string;
  readonly quoted_string: boolean;
};

export declare function stringify(
  rows: readonly (readonly (string | number | null)[])[],
  options: CsvStringifyOptions,
): string;
