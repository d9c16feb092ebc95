/** The secrets that a user gives for a new vault, or for a change of one. */
import { passphraseBounds, passphraseFault } from '#shared/record/passphrase.ts';
import { ServiceError } from '../user-facing-error.ts';
import { parseRecoveryCode } from './recovery-code.ts';

/** @throws ServiceError that names the rule which a new passphrase breaks */
export function assertGoodPassphrase(passphrase: string): void {
  const fault = passphraseFault(passphrase);
  if (fault !== null) throw new ServiceError({ id: `service.passphrase.${fault}`, values: passphraseBounds });
}

/** The code in canonical form. `newRecoveryCode` made it, and the page has shown it. */
export function shownCode(recoveryCode: string): string {
  const code = parseRecoveryCode(recoveryCode);
  if (code === null) throw new ServiceError({ id: 'service.fault' });
  return code;
}
