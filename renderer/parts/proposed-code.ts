import type { Api } from '../state/api.ts';

/** Only the card that shows it holds it. A lock or another screen forgets it, and changes nothing. */
export type ProposedCode = {
  readonly code: string;
  /** Activates the code. False if the passphrase is no longer the right one. */
  readonly use: (api: Api) => Promise<boolean>;
};
