/** A health desk's sheet that is being read: opened from a file, or by a double click wherever the page was. */
import { setDraft, useDraft } from './draft-store.ts';
import { usePage } from './page-store.ts';

export type SheetFile = {
  readonly name: string;
  /** Not checked yet; null if it cannot be read. */
  readonly text: string | null;
};

const key = 'hand-over sheet';

export const setDeskSheet = (file: SheetFile | null): void => setDraft(key, file);

export function showDeskSheet({ name, text }: SheetFile): void {
  setDeskSheet({ name, text });
  usePage.getState().show('hand-over');
}

export const useDeskSheet = (): SheetFile | null => useDraft<SheetFile>(key)[0];
