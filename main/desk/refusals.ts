/** What the desk says where it cannot do what was asked. */
import type { ServiceMessage } from '#shared/messages/service-messages.ts';
import type { ClaimRefusal } from '../files/data-folder.ts';
import { ServiceError } from '../user-facing-error.ts';

type DeskMessage = Extract<ServiceMessage['id'], `service.desk-${string}`>;

const claimRefusals = {
  missing: 'service.desk-not-made',
  'no-folder': 'service.desk-no-folder',
  'not-writable': 'service.desk-not-made',
  'other-kind': 'service.desk-with-diary',
  'others-files': 'service.desk-others-files',
} as const satisfies Readonly<Record<ClaimRefusal['why'], DeskMessage>>;

/** Why a folder can hold no desk. */
export const claimError =
  (folder: string) =>
  (refusal: ClaimRefusal, options?: ErrorOptions): ServiceError =>
    refusal.why === 'others-files'
      ? new ServiceError({ id: claimRefusals[refusal.why], values: { folder, file: refusal.file } }, options)
      : new ServiceError({ id: claimRefusals[refusal.why], values: { folder } }, options);

/** Why nothing can be read or changed, by the state of the desk. */
export const closedBecause = (
  state: 'none' | 'closed' | 'locked' | 'newer' | 'keyless' | 'damaged',
): ServiceError => new ServiceError({ id: `service.desk-${state}` });
