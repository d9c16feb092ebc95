type Environment = Readonly<Record<string, string | undefined>>;
export type ShippedChromium = {
  readonly executablePath: string;
  /** What must be set to launch it on this machine. */
  readonly env: Readonly<Record<string, string>>;
};
/**
 * Unpacks the shipped browser where that has not been done.
 * @throws Error with one sentence on a platform that the package has no browser for.
 */
export declare function shippedChromium(env: Environment): Promise<ShippedChromium>;
