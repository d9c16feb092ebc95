/** A desk of a test, opened by the services as a page has it. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { OpenServices, ServicesOptions } from '#main/services.ts';
import { deskPassphrase, deskSetup } from './desk-workers.ts';
import { openTest } from './open-services.ts';
import { tempFolder } from './temp-folder.ts';

export type DeskFolders = { readonly data: string; readonly desk: string };

/** The two folders of a machine; the desk's is not there yet. */
export async function deskFolders(): Promise<DeskFolders> {
  const root = await tempFolder();
  const data = path.join(root, 'data');
  await mkdir(data);
  return { data, desk: path.join(root, 'data-desk') };
}

/** Opens the services of a machine, whose diary is empty. */
export const openDeskTest = (
  { data, desk }: DeskFolders,
  options: Partial<ServicesOptions> = {},
): Promise<OpenServices> => openTest(data, { deskFolder: desk, ...options });

/** @returns the recovery code */
export async function makeDesk({ desk }: OpenServices['api'], setup = deskSetup): Promise<string> {
  const made = await desk.newRecoveryCode(deskPassphrase);
  if (made === null) throw new Error('No recovery code was made.');
  await desk.make(setup, deskPassphrase, made.recoveryCode);
  return made.recoveryCode;
}
