/**
 * Keeps the drafts of this page with main, in its memory: a page that is loaded again has them. A browser stores the
 * page's random name, and nothing that was typed.
 */
import type { Api } from './api.ts';
import { type DraftState, useDrafts } from './draft-store.ts';

type Drafts = DraftState['drafts'];

const keptAs = 'legwork-page';

/** The part of a window that names its page. */
export type NamedPage = {
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem'>;
  readonly navigator: { readonly locks: Pick<LockManager, 'request'> };
  readonly crypto: Pick<Crypto, 'randomUUID'>;
};

/** Whether no other page has this name. This page then holds it until it goes. */
const takeName = (locks: Pick<LockManager, 'request'>, id: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    locks
      .request(`legwork-page ${id}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : new Promise(() => undefined);
      })
      .catch(reject);
  });

/** A browser copies the name with a tab: the copy takes another one, so that each tab has its own drafts. */
async function nameOf({ sessionStorage, navigator, crypto }: NamedPage) {
  const former = sessionStorage.getItem(keptAs);
  if (former !== null && (await takeName(navigator.locks, former))) return { id: former, former };
  const id = crypto.randomUUID();
  await takeName(navigator.locks, id);
  sessionStorage.setItem(keptAs, id);
  return { id, former };
}

const draftsNow = (): Drafts => useDrafts.getState().drafts;

/** The drafts in a text that a page kept; none if it is not valid. */
function draftsIn(text: string | null): Drafts {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? (kept as Drafts) : {};
  } catch {
    return {};
  }
}

export type KeptDrafts = {
  /** Reads the drafts of the page that was here before, once. @throws ApiError while the record is closed */
  readonly read: () => Promise<void>;
  /** Whether main has all drafts. */
  readonly areKept: () => boolean;
};

export function keepDrafts({ drafts }: Pick<Api, 'drafts'>, page: NamedPage): KeptDrafts {
  const named = nameOf(page);
  let kept = draftsNow();
  let isRead = false;
  let isSending = false;

  const send = async (): Promise<void> => {
    if (isSending || !isRead) return;
    isSending = true;
    try {
      const { id } = await named;
      while (kept !== draftsNow()) {
        const sent = draftsNow();
        await drafts.keep(id, Object.keys(sent).length === 0 ? null : JSON.stringify(sent));
        kept = sent;
      }
    } catch {
      // The next change tries again. Until then, leaving the page asks.
    } finally {
      isSending = false;
    }
  };
  useDrafts.subscribe(() => void send());

  return {
    read: async () => {
      if (isRead) return;
      const { id, former } = await named;
      const found = former === null ? {} : draftsIn(await drafts.read(former));
      isRead = true;
      if (Object.keys(found).length === 0) return;
      useDrafts.setState({ drafts: found });
      if (id === former) kept = found;
    },
    areKept: () => kept === draftsNow(),
  };
}
