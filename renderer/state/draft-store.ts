/**
 * Keeps unsaved input while the page shows another screen, and over a reload (kept-drafts.ts). The demo has drafts of
 * its own: the drafts of the user's diary are there again after it.
 */
import { create } from 'zustand';
import { type SessionState, useSession } from './session.ts';

export type DraftState = {
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

/** What a draft was before anything was typed in it, and a choice of how a screen is shown: neither is typed. */
const ofStart = 'start ';
const ofView = 'view ';

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether anything is typed for the user's own diary. */
export const isAnythingTyped = (drafts: DraftState['drafts']): boolean =>
  Object.entries(drafts).some(
    ([key, draft]) =>
      ![ofDemo, ofStart, ofView].some((other) => key.startsWith(other)) &&
      !isSame(draft, drafts[`${ofStart}${key}`] ?? null),
  );

/** Stores the draft under `key` for the diary that the page shows; null forgets it. */
export function setDraft(key: string, draft: unknown): void {
  const kept = keyIn(useSession.getState(), key);
  useDrafts.setState(({ drafts: { [kept]: _, ...others } }) => {
    const { [`${ofStart}${kept}`]: __, ...without } = others;
    return { drafts: draft === null ? without : { ...others, [kept]: draft } };
  });
}

/** Stores a draft in which nothing is typed yet: what is stored, to be changed. */
export function beginDraft(key: string, draft: unknown): void {
  const kept = keyIn(useSession.getState(), key);
  useDrafts.setState(({ drafts }) => ({
    drafts: { ...drafts, [kept]: draft, [`${ofStart}${kept}`]: draft },
  }));
}

/** Like `useState`, but kept under `key`, over a reload too; null if there is no draft. */
export function useDraft<Draft>(key: string): readonly [Draft | null, (draft: Draft | null) => void] {
  const kept = useSession((session) => keyIn(session, key));
  const draft = useDrafts((state) => (state.drafts[kept] ?? null) as Draft | null);
  return [draft, (next) => setDraft(key, next)];
}

/** As `useDraft`, for how a screen is shown. Leaving the page loses nothing that was typed. */
export const useView = <View>(key: string): readonly [View | null, (view: View | null) => void] =>
  useDraft<View>(`${ofView}${key}`);
