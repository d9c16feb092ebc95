/**
 * Between a file's text and what lies on disk: the text itself or, with a vault, its sealed form.
 */
import type { FileName } from './layout.ts';
import { type DataKey, isSealed, openSealedText, sealText } from './vault/sealing.ts';

export type Decoded =
  | { readonly kind: 'whole'; readonly text: string }
  | { readonly kind: 'newer' }
  /** Authentic, but written under another name. */
  | { readonly kind: 'swapped' }
  /** Plain, in a folder whose vault is on. */
  | { readonly kind: 'not-encrypted'; readonly text: string }
  /** Sealed by another key than this one. */
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
  decode: (_name, stored) => (isSealed(stored) ? { kind: 'foreign' } : { kind: 'whole', text: stored }),
};

function decodeSealed(key: DataKey, name: FileName, stored: string): Decoded {
  const opened = openSealedText(key, name, stored);
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

/** Seals what it writes. `takesPlain` while a vault is being turned on or off: plain files are then no surprise. */
export const sealedCodec = (key: DataKey, takesPlain: boolean): Codec => ({
  key,
  encode: (name, text) => sealText(key, name, text),
  decode: (name, stored) => {
    if (isSealed(stored)) return decodeSealed(key, name, stored);
    return takesPlain ? { kind: 'whole', text: stored } : { kind: 'not-encrypted', text: stored };
  },
});

/** Writes plain and reads both: a vault being turned off. */
export const unsealingCodec = (key: DataKey): Codec => ({
  ...sealedCodec(key, true),
  encode: plainCodec.encode,
});
