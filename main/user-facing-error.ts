/**
 * Errors whose sentence is meant for the person at the machine: what happened, what is safe, what to do. Anything else
 * is a fault of the program.
 */
import { inEnglish, type ServiceMessage } from '#shared/messages/service-messages.ts';

export abstract class UserFacingError extends Error {
  override readonly name = 'UserFacingError';
  /** In English, as a host prints it. */
  readonly userMessage: string;

  constructor(userMessage: string, options?: ErrorOptions) {
    super(userMessage, options);
    this.userMessage = userMessage;
  }
}

/** Of a start that fails before there is a page: printed, or shown in a box of the system. */
export class StartError extends UserFacingError {}

/** Of a service: named, so that the page says it in the reader's language. */
export class ServiceError extends UserFacingError {
  readonly localizedMessage: ServiceMessage;

  constructor(localizedMessage: ServiceMessage, options?: ErrorOptions) {
    super(inEnglish(localizedMessage), options);
    this.localizedMessage = localizedMessage;
  }
}

/** Asked of a record that is not open: locked, of a newer version, or without its keys. */
export class RecordClosedError extends ServiceError {}
