/**
 * What read-table.ts takes of csv-parse 7. The package's own types bring in those of Node, which `shared/` does not
 * know; its build for browsers runs without Node.
 */
export type CsvOptions = {
  readonly delimiter: string;
  readonly relax_quotes: boolean;
};

/** @throws CsvError where the text ends within quotes */
export declare function parse(input: string, options: CsvOptions): readonly (readonly string[])[];

export declare class CsvError extends Error {}
