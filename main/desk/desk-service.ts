/** The desk's side, served (contract `desk`). */
import type { Services } from '#shared/contract/contract.ts';
import { ServiceError } from '../user-facing-error.ts';

export type DeskService = Services['desk'];

const unserved = (): never => {
  throw new ServiceError({ id: 'service.fault' });
};

export const deskService = (): DeskService => new Proxy({}, { get: () => unserved }) as DeskService;
