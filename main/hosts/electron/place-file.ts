/**
 * Keeps the window's place between two starts, in a file of its own beside the browser's: it belongs to this machine,
 * not to the record. It never fails a start: the app ignores an unreadable file and a failed write.
 */
import { createPreferencesFile } from './preferences-file.ts';
import { type WindowPlace, windowPlaceSchema } from './window-place.ts';

export type PlaceFile = {
  readonly read: () => WindowPlace | null;
  readonly write: (place: WindowPlace) => void;
};

function attempt<Value>(work: () => Value): Value | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** @param folder Electron's own, `userData` */
export function placeFile(folder: string): PlaceFile {
  const open = () => createPreferencesFile({ cwd: folder, name: 'window' });
  return {
    read: () => {
      const text = attempt(() => open().store.text);
      return windowPlaceSchema.safeParse(attempt(() => JSON.parse(text ?? ''))).data ?? null;
    },
    write: (place) => {
      attempt(() => {
        open().store = { text: `${JSON.stringify(place)}\n` };
      });
    },
  };
}
