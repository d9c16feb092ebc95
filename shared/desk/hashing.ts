/** The host's hashes, which the pure core is given. All texts are UTF-8, all results hex. */
export type Hashing = {
  readonly sha256: (text: string) => string;
  /** @param keyHex the key as hex digits */
  readonly hmacSha256: (keyHex: string, text: string) => string;
};
