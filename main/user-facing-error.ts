/**
 * An error whose sentence is meant for the person at the machine: what happened, what is safe, what to do.
 * Hosts print it or show it; anything else is a fault of the program.
 */
export class UserFacingError extends Error {
  override readonly name = 'UserFacingError';
  readonly userMessage: string;

  constructor(userMessage: string, options?: ErrorOptions) {
    super(userMessage, options);
    this.userMessage = userMessage;
  }
}

/** Asked of a record that is not open: locked, of a newer version, or without its keys. */
export class RecordClosedError extends UserFacingError {}
