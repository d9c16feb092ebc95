/** Turning the vault on as the page does: the code is made and seen first. */
import type { Services } from '#shared/contract/contract.ts';

/** @returns the recovery code that is in force now */
export async function turnVaultOn(
  { vault }: Pick<Services, 'vault'>,
  passphrase: string,
): Promise<{ readonly recoveryCode: string }> {
  const made = await vault.newRecoveryCode(passphrase);
  if (made === null) throw new Error('No recovery code was made.');
  await vault.turnOn(passphrase, made.recoveryCode);
  return made;
}
