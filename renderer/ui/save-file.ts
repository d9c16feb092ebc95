/** Gives a file to the browser to save. The user chooses where. */

type TextKind = 'application/json' | 'text/csv' | 'text/calendar';
type BytesKind =
  | 'application/octet-stream'
  | 'text/csv'
  | 'application/pdf'
  | 'application/json'
  | 'application/zip'
  | 'application/fhir+json';

const saveBlob = (name: string, blob: Blob): void => {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

export const saveFile = (name: string, text: string, kind: TextKind): void =>
  saveBlob(name, new Blob([text], { type: `${kind};charset=utf-8` }));

/** @param base64 as the services send bytes */
export const saveBytes = (name: string, base64: string, kind: BytesKind): void =>
  saveBlob(name, new Blob([Uint8Array.from(atob(base64), (each) => each.charCodeAt(0))], { type: kind }));

/** A file name that every file system accepts, from a user's text: `Foam, Clinic №2` gives `foam-clinic-2`. */
export const fileNameOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60) || 'legwork';
