/**
 * Keeps unsaved input while the page shows another screen. The demo has drafts of its own: the drafts of the user's
 * diary are there again after it.
 */
import { create } from 'zustand';
import { type SessionState, useSession } from './session.ts';

type DraftState = {
  readonly drafts: Readonly<Record<string, unknown>>;
};

export const useDrafts = create<DraftState>()(() => ({ drafts: {} }));

const ofDemo = 'demo ';

const isDemo = ({ data }: SessionState): boolean => data?.isDemo === true;
const keyIn = (session: SessionState, key: string): string => (isDemo(session) ? `${ofDemo}${key}` : key);

/** The draft under `key` for the diary that the page shows; null if there is none. */
export const draftNow = (key: string): unknown =>
  useDrafts.getState().drafts[keyIn(useSession.getState(), key)] ?? null;

function forget(isForgotten: (key: string) => boolean): void {
  const { drafts } = useDrafts.getState();
  useDrafts.setState({
    drafts: Object.fromEntries(Object.entries(drafts).filter(([key]) => !isForgotten(key))),
  });
}

/** Forgets the drafts of the demo. */
export const forgetDemoDrafts = (): void => forget((key) => key.startsWith(ofDemo));

/** Forgets the drafts of the diary that the page shows. An erasing includes them. */
export function forgetDrafts(): void {
  const isErased = isDemo(useSession.getState());
  forget((key) => key.startsWith(ofDemo) === isErased);
}

const keptAs = 'legwork-drafts';

const isDrafts = (value: unknown): value is DraftState['drafts'] =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The drafts that a former page left; none if the content is not valid. */
function draftsIn(storage: Pick<Storage, 'getItem'>): DraftState['drafts'] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(keptAs) ?? '{}');
    return isDrafts(kept) ? kept : {};
  } catch {
    return {};
  }
}

/**
 * Keeps the drafts in the memory of the desktop app, where a crash of the page does not lose them. Do not use it in a
 * browser, which would write them to its disk.
 */
export function keepDrafts(storage: Pick<Storage, 'getItem' | 'setItem'>): void {
  useDrafts.setState({ drafts: draftsIn(storage) });
  useDrafts.subscribe(({ drafts }) => storage.setItem(keptAs, JSON.stringify(drafts)));
}

/** Stores the draft under `key` for the diary that the page shows. */
export function setDraft(key: string, draft: unknown): void {
  const kept = keyIn(useSession.getState(), key);
  useDrafts.setState(({ drafts }) => ({ drafts: { ...drafts, [kept]: draft } }));
}

/** Like `useState`, but kept under `key` for the life of the page; null if there is no draft. */
export function useDraft<Draft>(key: string): readonly [Draft | null, (draft: Draft | null) => void] {
  const kept = useSession((session) => keyIn(session, key));
  const draft = useDrafts((state) => (state.drafts[kept] ?? null) as Draft | null);
  return [draft, (next) => setDraft(key, next)];
}
