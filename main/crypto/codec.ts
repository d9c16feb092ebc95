/**
 * Converts between a file's text and its bytes on disk: plain text or, with a vault, encrypted.
 */
import type { FileName } from '../files/names.ts';
import { type DataKey, decryptText, encryptText, isEncrypted } from './encryption.ts';

export type Decoded =
  | { readonly kind: 'whole'; readonly text: string }
  | { readonly kind: 'newer' }
  /** Authentic, but written under another name. */
  | { readonly kind: 'swapped' }
  /** Plain text in a folder whose vault is on. */
  | { readonly kind: 'not-encrypted'; readonly text: string }
  /** Encrypted with another key. */
  | { readonly kind: 'foreign' }
  /** Not what was written. */
  | { readonly kind: 'unreadable' };

export type Codec = {
  readonly key: DataKey | null;
  readonly encode: (name: FileName, text: string) => string;
  readonly decode: (name: FileName, stored: string) => Decoded;
};

export const plainCodec: Codec = {
  key: null,
  encode: (_name, text) => text,
  decode: (_name, stored) => (isEncrypted(stored) ? { kind: 'foreign' } : { kind: 'whole', text: stored }),
};

function decodeEncrypted(key: DataKey, name: FileName, stored: string): Decoded {
  const opened = decryptText(key, name, stored);
  switch (opened.kind) {
    case 'whole':
      return { kind: 'whole', text: opened.text };
    case 'swapped':
    case 'newer':
    case 'foreign':
      return { kind: opened.kind };
    case 'changed':
      return { kind: 'unreadable' };
  }
}

/** Encrypts what it writes. With `takesPlain` it also reads plain files, while a vault is being turned on or off. */
export const encryptedCodec = (key: DataKey, takesPlain: boolean): Codec => ({
  key,
  encode: (name, text) => encryptText(key, name, text),
  decode: (name, stored) => {
    if (isEncrypted(stored)) return decodeEncrypted(key, name, stored);
    return takesPlain ? { kind: 'whole', text: stored } : { kind: 'not-encrypted', text: stored };
  },
});

/** Writes plain files and reads both kinds, while a vault is being turned off. */
export const decryptingCodec = (key: DataKey): Codec => ({
  ...encryptedCodec(key, true),
  encode: plainCodec.encode,
});
