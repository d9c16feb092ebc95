import { beforeEach, describe, expect, it } from 'vitest';
import type { Api } from '#renderer/state/api.ts';
import { setDraft, useDrafts } from '#renderer/state/draft-store.ts';
import { keepDrafts, type NamedPage } from '#renderer/state/kept-drafts.ts';

const idOf = (page: number): `${string}-${string}-${string}-${string}-${string}` =>
  `00000000-0000-4000-8000-${String(page).padStart(12, '0')}`;

/** The memory of main, and a browser whose tabs are opened, copied and loaded again. */
function aBrowser() {
  const texts = new Map<string, string>();
  const held = new Set<string>();
  let [pages, isGone] = [0, false];
  let shown = {};
  const load = (stored: Map<string, string>) => {
    // The tests have one store: it is that of the page which was loaded last.
    const self = {};
    shown = self;
    const drafts: Api['drafts'] = {
      read: async (id) => texts.get(id) ?? null,
      keep: async (id, text) => {
        if (isGone) throw new Error('The host is gone.');
        if (shown !== self) return;
        if (text === null) texts.delete(id);
        else texts.set(id, text);
      },
    };
    useDrafts.setState({ drafts: {} });
    const own: string[] = [];
    const page = {
      sessionStorage: {
        getItem: (key: string) => stored.get(key) ?? null,
        setItem: (key: string, text: string) => void stored.set(key, text),
      },
      navigator: {
        locks: {
          request: async (name: string, _options: unknown, run: (lock: unknown) => unknown) => {
            if (held.has(name)) return run(null);
            held.add(name);
            own.push(name);
            return run({ name });
          },
        },
      },
      crypto: {
        randomUUID: () => {
          pages += 1;
          return idOf(pages);
        },
      },
    } as unknown as NamedPage;
    const kept = keepDrafts({ drafts }, page);
    return {
      stored,
      ...kept,
      goes: () => {
        for (const name of own) held.delete(name);
      },
    };
  };
  return {
    texts,
    open: () => load(new Map()),
    /** The tab is there again, with what it had stored. */
    reload: (tab: ReturnType<typeof load>) => {
      tab.goes();
      return load(tab.stored);
    },
    copy: (tab: ReturnType<typeof load>) => load(new Map(tab.stored)),
    goes: (isAway: boolean) => {
      isGone = isAway;
    },
  };
}

/** Lets what is on its way arrive. */
const arrived = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const draftsNow = (): unknown => useDrafts.getState().drafts;

beforeEach(() => useDrafts.setState({ drafts: {} }));

describe('the drafts of a page', () => {
  it('are there again after a reload; the browser stores a name alone', async () => {
    const browser = aBrowser();
    const tab = browser.open();
    await tab.read();
    setDraft('shift', { start: '07:00' });
    expect(tab.areKept()).toBe(false);
    await arrived();
    expect(tab.areKept()).toBe(true);
    expect([...tab.stored.values()]).toEqual([idOf(1)]);
    const again = browser.reload(tab);
    expect(draftsNow()).toEqual({});
    await again.read();
    expect(draftsNow()).toEqual({ shift: { start: '07:00' } });
    expect(again.areKept()).toBe(true);
  });

  it('are forgotten once nothing is left of them, and never sent before a page has read its own', async () => {
    const browser = aBrowser();
    const tab = browser.open();
    await tab.read();
    setDraft('shift', 'typed');
    await arrived();
    const again = browser.reload(tab);
    await arrived();
    expect(browser.texts.size).toBe(1);
    await again.read();
    setDraft('shift', null);
    await arrived();
    expect(browser.texts.size).toBe(0);
  });

  it('are copied with a tab, and each goes its own way then', async () => {
    const browser = aBrowser();
    const tab = browser.open();
    await tab.read();
    setDraft('shift', 'typed');
    await arrived();
    const copy = browser.copy(tab);
    await copy.read();
    expect(draftsNow()).toEqual({ shift: 'typed' });
    await arrived();
    expect(browser.texts.size).toBe(2);
    expect([...copy.stored.values()]).not.toEqual([...tab.stored.values()]);
  });

  it('are sent again with the next change where the host did not take them', async () => {
    const browser = aBrowser();
    const tab = browser.open();
    await tab.read();
    browser.goes(true);
    setDraft('shift', 'typed');
    await arrived();
    expect(tab.areKept()).toBe(false);
    browser.goes(false);
    setDraft('shift', 'typed on');
    await arrived();
    expect(tab.areKept()).toBe(true);
    expect(browser.texts.get(idOf(1))).toBe('{"shift":"typed on"}');
  });

  it.each(['', '{"shift":', '[]', 'null', '7'])('are none where %j is kept', async (text) => {
    const browser = aBrowser();
    browser.texts.set(idOf(9), text);
    const tab = browser.open();
    tab.stored.set('legwork-page', idOf(9));
    const again = browser.reload(tab);
    await again.read();
    expect(draftsNow()).toEqual({});
  });
});
