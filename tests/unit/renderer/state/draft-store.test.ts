import { beforeEach, describe, expect, it } from 'vitest';
import { keepDrafts, useDrafts } from '#renderer/state/draft-store.ts';

/** A page's storage, which outlives the page. */
function storageOf(kept: string | null = null) {
  const state = { kept };
  return {
    state,
    getItem: () => state.kept,
    setItem: (_key: string, text: string) => {
      state.kept = text;
    },
  };
}

beforeEach(() => useDrafts.getState().clear());

describe('what is being typed', () => {
  it('is there again after the page went', () => {
    const storage = storageOf();
    keepDrafts(storage);
    useDrafts.getState().setDraft('shift', { start: '07:00', longestStand: '' });
    const afterwards = storageOf(storage.state.kept);
    useDrafts.setState({ drafts: {} });
    keepDrafts(afterwards);
    expect(useDrafts.getState().drafts).toEqual({ shift: { start: '07:00', longestStand: '' } });
  });

  it('is gone where everything was erased', () => {
    const storage = storageOf();
    keepDrafts(storage);
    useDrafts.getState().setDraft('shift', 'typed');
    useDrafts.getState().clear();
    expect(storage.state.kept).toBe('{}');
  });

  it.each(['', '{"shift":', '[]', 'null', '7'])('is nothing where %j is kept', (kept) => {
    keepDrafts(storageOf(kept));
    expect(useDrafts.getState().drafts).toEqual({});
  });
});
