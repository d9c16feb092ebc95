/**
 * The typed API client: over the preload's bridge in Electron, over HTTP to the same origin in the browser host.
 */
import { createTRPCClient, httpBatchLink, TRPCClientError } from '@trpc/client';
import type { AppRouter } from '#main/api/router.ts';
import type { Bridge } from '#shared/contract/bridge.ts';
import { type Api, ApiError } from '../state/api.ts';
import { ipcLink } from './ipc-link.ts';

declare global {
  // The preload's one object; absent in the browser host.
  var legwork: Bridge | undefined;
}

/** Any failed call as a sentence for the user, with the fields it is about. */
function asApiError(error: unknown): ApiError {
  if (!(error instanceof TRPCClientError)) return new ApiError(String(error));
  const { shape } = error as TRPCClientError<AppRouter>;
  if (!shape) return new ApiError({ id: 'app.noAnswer' });
  return new ApiError(shape.data.localizedMessage, shape.data.issues, shape.data.code === 'UNAUTHORIZED');
}

async function told<Value>(call: Promise<Value>): Promise<Value> {
  try {
    return await call;
  } catch (error) {
    throw asApiError(error);
  }
}

export function createApi(bridge: Bridge | undefined): Api {
  const link = bridge === undefined ? httpBatchLink<AppRouter>({ url: '/api' }) : ipcLink(bridge);
  const { about, record, strict, data, backups, vault, login } = createTRPCClient<AppRouter>({
    links: [link],
  });
  return {
    about: () => told(about.query()),
    record: {
      read: () => told(record.read.query()),
      change: (changes) => told(record.change.mutate({ changes: [...changes] })),
    },
    strict: {
      start: (treatment) => told(strict.start.mutate({ treatment })),
      append: (entries) => told(strict.append.mutate({ entries: [...entries] })),
      readSheet: (text) => told(strict.readSheet.mutate({ text })),
    },
    data: {
      status: () => told(data.status.query()),
      recovery: () => told(data.recovery.query()),
      settle: (id) => told(data.settle.mutate({ id })),
      retentionPreview: (keepYears) => told(data.retentionPreview.query({ keepYears })),
      setRetention: (keepYears) => told(data.setRetention.mutate({ keepYears })),
      erase: (word) => told(data.erase.mutate({ word })),
      startDemo: () => told(data.startDemo.mutate()),
      leaveDemo: () => told(data.leaveDemo.mutate()),
      chooseFolder: () => told(data.chooseFolder.mutate()),
      showFolder: () => told(data.showFolder.mutate()),
    },
    backups: {
      list: (folder) => told(backups.list.query({ folder })),
      take: () => told(backups.take.mutate()),
      writeTo: (folder) => told(backups.writeTo.mutate({ folder })),
      difference: (place, passphrase) => told(backups.difference.mutate({ place, passphrase })),
      restore: (place, mode, passphrase) => told(backups.restore.mutate({ place, mode, passphrase })),
    },
    vault: {
      unlock: (passphrase) => told(vault.unlock.mutate({ passphrase })),
      unlockByCode: (code, newPassphrase) => told(vault.unlockByCode.mutate({ code, newPassphrase })),
      lock: () => told(vault.lock.mutate()),
      turnOn: (passphrase) => told(vault.turnOn.mutate({ passphrase })),
      turnOff: (passphrase) => told(vault.turnOff.mutate({ passphrase })),
      changePassphrase: (passphrase, newPassphrase) =>
        told(vault.changePassphrase.mutate({ passphrase, newPassphrase })),
      newRecoveryCode: (passphrase) => told(vault.newRecoveryCode.mutate({ passphrase })),
      setLockScreen: (lockScreen) => told(vault.setLockScreen.mutate(lockScreen)),
    },
    login: {
      isOn: () => told(login.isOn.query()),
      set: (isOn) => told(login.set.mutate({ isOn })),
    },
  };
}
