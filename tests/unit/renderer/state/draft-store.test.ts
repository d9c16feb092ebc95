import { beforeEach, describe, expect, it } from 'vitest';
import {
  draftNow,
  forgetDemoDrafts,
  forgetDrafts,
  keepDrafts,
  setDraft,
  useDrafts,
} from '#renderer/state/draft-store.ts';
import { useSession } from '#renderer/state/session.ts';
import type { DataStatus } from '#shared/record/access.ts';
import { memoryWith } from './page-memory.ts';

/** As the page stands once it has read which diary is served. */
const show = (isDemo: boolean): void => useSession.setState({ data: { isDemo } as DataStatus });

beforeEach(() => {
  useDrafts.setState({ drafts: {} });
  show(false);
});

describe('what is being typed', () => {
  it('is there again after the page went', () => {
    const storage = memoryWith();
    keepDrafts(storage);
    setDraft('shift', { start: '07:00', longestStand: '' });
    const afterwards = memoryWith(storage.state.kept);
    useDrafts.setState({ drafts: {} });
    keepDrafts(afterwards);
    expect(useDrafts.getState().drafts).toEqual({ shift: { start: '07:00', longestStand: '' } });
  });

  it('is gone where everything was erased', () => {
    const storage = memoryWith();
    keepDrafts(storage);
    setDraft('shift', 'typed');
    forgetDrafts();
    expect(storage.state.kept).toBe('{}');
  });

  it('for one’s own diary is put by while the demo is shown, and there again afterwards', () => {
    setDraft('shift', 'my own');
    show(true);
    forgetDemoDrafts();
    expect(draftNow('shift')).toBeNull();
    setDraft('shift', 'of the demo');
    expect(draftNow('shift')).toBe('of the demo');
    forgetDemoDrafts();
    show(false);
    expect(draftNow('shift')).toBe('my own');
    show(true);
    expect(draftNow('shift')).toBeNull();
  });

  it('for one’s own diary is not gone where the demo was erased', () => {
    setDraft('shift', 'my own');
    show(true);
    setDraft('shift', 'of the demo');
    forgetDrafts();
    show(false);
    expect(draftNow('shift')).toBe('my own');
    forgetDrafts();
    expect(useDrafts.getState().drafts).toEqual({});
  });

  it.each(['', '{"shift":', '[]', 'null', '7'])('is nothing where %j is kept', (kept) => {
    keepDrafts(memoryWith(kept));
    expect(useDrafts.getState().drafts).toEqual({});
  });
});
