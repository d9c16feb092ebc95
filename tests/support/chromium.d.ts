export type ChromiumLaunch = {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** The whole environment to launch it with. */
  readonly env: Readonly<Record<string, string>>;
};
type Environment = Readonly<Record<string, string | undefined>>;
/** Where a Chromium may lie on this kind of machine, the best first. */
export declare function systemCandidates(
  platform: NodeJS.Platform,
  env: Environment,
  home: string,
): readonly string[];
/**
 * Finds a Chromium, unpacking the shipped one where the machine has none.
 * @throws Error with one sentence when LEGWORK_CHROMIUM names no file, or when there is none for this platform.
 */
export declare function findChromium(env?: Environment): Promise<ChromiumLaunch>;
