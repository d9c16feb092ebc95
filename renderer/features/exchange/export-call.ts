/** The call that makes a file of the record. */
import type { Api } from '../../state/api.ts';
import type { ExportRequest } from './take-out-request.ts';

export type MadeFile = { readonly name: string; readonly base64: string };

type ExportCall = (request: ExportRequest) => Promise<MadeFile>;

// Until the contract has it: every call of the page goes by its name (api-client.ts).
export const exportOf = ({ exchange }: Api): ExportCall =>
  (exchange as Api['exchange'] & { readonly export: ExportCall }).export;
