/** What was typed and not yet saved, kept while the page shows something else: navigating loses nothing. */
import { create } from 'zustand';

type DraftState = {
  readonly drafts: Readonly<Record<string, unknown>>;
  readonly setDraft: (key: string, draft: unknown) => void;
  /** Forgets all of them: they are part of what is erased. */
  readonly clear: () => void;
};

export const useDrafts = create<DraftState>()((set) => ({
  drafts: {},
  setDraft: (key, draft) => set((state) => ({ drafts: { ...state.drafts, [key]: draft } })),
  clear: () => set({ drafts: {} }),
}));

const keptAs = 'legwork-drafts';

const isDrafts = (value: unknown): value is DraftState['drafts'] =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a page that went left there; nothing where it is not what this wrote. */
function draftsIn(storage: Pick<Storage, 'getItem'>): DraftState['drafts'] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(keptAs) ?? '{}');
    return isDrafts(kept) ? kept : {};
  } catch {
    return {};
  }
}

/**
 * Keeps the drafts where a crash of the page leaves them: in the memory of the app around it. Not to be used in a
 * browser, which writes that to its disk.
 */
export function keepDrafts(storage: Pick<Storage, 'getItem' | 'setItem'>): void {
  useDrafts.setState({ drafts: draftsIn(storage) });
  useDrafts.subscribe(({ drafts }) => storage.setItem(keptAs, JSON.stringify(drafts)));
}

/** Like `useState`, kept under `key` for the life of the page; null while nothing was typed. */
export function useDraft<Draft>(key: string): readonly [Draft | null, (draft: Draft | null) => void] {
  const draft = useDrafts((state) => (state.drafts[key] ?? null) as Draft | null);
  const setDraft = useDrafts((state) => state.setDraft);
  return [draft, (next) => setDraft(key, next)];
}
