/** Gives a text or bytes to the browser to save as a file. The user chooses where. */

export type FileKind =
  | 'application/json'
  | 'application/fhir+json'
  | 'application/pdf'
  | 'application/zip'
  | 'text/csv'
  | 'text/calendar';

export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, kind: FileKind): void {
  const type = typeof content === 'string' ? `${kind};charset=utf-8` : kind;
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file name that every file system accepts, from a user's text: `Foam, Clinic №2` gives `foam-clinic-2`. */
export const fileNameOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60) || 'legwork';
