/** One operation again and again, in copies of one folder, with the disk full from the next call on each time. */
import type { OpenServices } from '#main/services.ts';
import { UserFacingError } from '#main/user-facing-error.ts';
import { setFault, untouched } from './fs-faults.ts';
import { openHost } from './host.ts';
import { differenceInWords, type Operation } from './model.ts';
import { perform } from './perform.ts';
import { clockAt, saveAfterwards, type VictimLine } from './protocol.ts';

export type FullDiskOrder = {
  readonly dataFolder: string;
  readonly template: string;
  readonly operation: Operation | null;
  readonly passphrase: string | null;
  readonly clockMs: number;
};

/** Null when it was done; else what is wrong with how it was refused, empty where nothing is. */
async function refusalOf(work: () => Promise<unknown>): Promise<readonly string[] | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return error instanceof UserFacingError ? [] : [`refused without a sentence: ${String(error)}`];
  }
}

const isVaultChange = (operation: Operation): boolean =>
  ['vault-on', 'vault-off', 'passphrase'].includes(operation.kind);

/** Opens, works and closes. The fault is on while `operation` is done, or while the folder is opened. */
async function runCase(order: FullDiskOrder, folder: string, call: number) {
  const { operation, passphrase, clockMs } = order;
  const open = async (): Promise<OpenServices> => {
    const services = await openHost(folder, () => clockAt(clockMs));
    if (passphrase !== null) await services.api.vault.unlock(passphrase);
    return services;
  };
  let services: OpenServices | null = null;
  let refusal: readonly string[] | null = null;
  const faults: string[] = [];
  if (operation === null) {
    setFault({ kind: 'full', from: call });
    refusal = await refusalOf(async () => {
      services = await open();
    });
  } else {
    services = await open();
    const { api } = services;
    const before = api.record.read().record;
    setFault({ kind: 'full', from: call });
    refusal = await refusalOf(() => perform(api, operation));
    const words = refusal === null ? null : differenceInWords(before, api.record.read().record);
    if (words !== null && operation.kind === 'change') faults.push(`refused, and in memory ${words}`);
  }
  const calls = setFault({ kind: 'none' });
  faults.push(...(refusal ?? []));
  services ??= await open();
  // A vault that stopped half-way goes on when it is next unlocked; a save must go all the same.
  const afterwards = await refusalOf(() => perform((services as OpenServices).api, saveAfterwards));
  if (afterwards !== null) faults.push('with space again, a save was refused');
  if (operation !== null && refusal !== null && !isVaultChange(operation)) {
    const again = await refusalOf(() => perform((services as OpenServices).api, { kind: 'copy' }));
    if (again !== null) faults.push('with space again, a copy was refused');
  }
  await services.close();
  return { wasMet: calls >= call, wasAcknowledged: refusal === null, faults };
}

export async function fullDiskCases(order: FullDiskOrder, t: (line: VictimLine) => void): Promise<void> {
  for (let call = 1; ; call += 1) {
    const folder = `${order.dataFolder}${call}`;
    untouched.cpSync(order.template, folder, { recursive: true });
    const { wasMet, wasAcknowledged, faults } = await runCase(order, folder, call);
    if (!wasMet) return;
    t({ at: 'case', folder, wasAcknowledged, faults });
  }
}
