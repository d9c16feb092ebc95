/**
 * Errors with a sentence for the user: what happened, what is safe, what to do. Any other error is a fault of the
 * program.
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

/** A start failed before there was a page: the host prints the sentence or shows it in a system box. */
export class StartError extends UserFacingError {}

/** A service failed. The error names its message, so that the page shows it in the reader's language. */
export class ServiceError extends UserFacingError {
  readonly localizedMessage: ServiceMessage;

  constructor(localizedMessage: ServiceMessage, options?: ErrorOptions) {
    super(inEnglish(localizedMessage), options);
    this.localizedMessage = localizedMessage;
  }
}

/** The record is not open: locked, of a newer version, or without its keys. */
export class RecordClosedError extends ServiceError {}
