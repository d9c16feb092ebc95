/** The worker's side of a health desk, served (contract `handOver`). */
import type { Services } from '#shared/contract/contract.ts';
import { ServiceError } from '../user-facing-error.ts';

export type HandOverService = Services['handOver'];

const unserved = (): never => {
  throw new ServiceError({ id: 'service.fault' });
};

export const handOverService = (): HandOverService =>
  new Proxy({}, { get: () => unserved }) as HandOverService;
