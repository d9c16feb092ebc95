/** Says why a file of Legwork's was not written. */
import type { ServiceMessage } from '#shared/messages/service-messages.ts';
import { ServiceError } from '../user-facing-error.ts';
import { codeOf } from './files.ts';

type SaveFailure = Extract<ServiceMessage['id'], `service.not-saved.${string}`>;

/** The failures of a save, by the system's code. */
const saveFailures: Readonly<Record<string, SaveFailure>> = {
  ENOSPC: 'service.not-saved.disk-full',
  EFBIG: 'service.not-saved.disk-full',
  EDQUOT: 'service.not-saved.share-full',
  EROFS: 'service.not-saved.read-only',
  EACCES: 'service.not-saved.not-allowed',
  EPERM: 'service.not-saved.file-in-use',
  EBUSY: 'service.not-saved.file-in-use',
  ENOENT: 'service.not-saved.folder-gone',
};

const saveFailureOf = (cause: unknown): SaveFailure =>
  saveFailures[codeOf(cause)] ?? 'service.not-saved.not-written';

const fullFailures: readonly SaveFailure[] = ['service.not-saved.disk-full', 'service.not-saved.share-full'];

/** Whether there was no room, on the disk or in the user's share of it. */
export const isFull = (cause: unknown): boolean => fullFailures.includes(saveFailureOf(cause));

/** Says why nothing was saved, by the system’s code. */
export const saveError = (cause: unknown): ServiceError =>
  new ServiceError({ id: saveFailureOf(cause) }, { cause });
