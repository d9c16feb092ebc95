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

/** Like `useState`, kept under `key` for the life of the page; null while nothing was typed. */
export function useDraft<Draft>(key: string): readonly [Draft | null, (draft: Draft | null) => void] {
  const draft = useDrafts((state) => (state.drafts[key] ?? null) as Draft | null);
  const setDraft = useDrafts((state) => state.setDraft);
  return [draft, (next) => setDraft(key, next)];
}
