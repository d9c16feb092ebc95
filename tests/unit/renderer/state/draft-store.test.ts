import { beforeEach, describe, expect, it } from 'vitest';
import {
  beginDraft,
  draftNow,
  forgetDemoDrafts,
  forgetDrafts,
  isAnythingTyped,
  setDraft,
  useDrafts,
} from '#renderer/state/draft-store.ts';
import { useSession } from '#renderer/state/session.ts';
import type { DataStatus } from '#shared/record/access.ts';

/** As the page stands once it has read which diary is served. */
const show = (isDemo: boolean): void => useSession.setState({ data: { isDemo } as DataStatus });
const isTyped = (): boolean => isAnythingTyped(useDrafts.getState().drafts);

beforeEach(() => {
  useDrafts.setState({ drafts: {} });
  show(false);
});

describe('what is being typed', () => {
  it('is gone where everything was erased, and where its form has saved it', () => {
    setDraft('shift', 'typed');
    setDraft('wear', 'typed');
    setDraft('wear', null);
    expect(useDrafts.getState().drafts).toEqual({ shift: 'typed' });
    forgetDrafts();
    expect(useDrafts.getState().drafts).toEqual({});
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
});

describe('whether anything is typed', () => {
  it('says so of a draft, and no more once it is saved', () => {
    expect(isTyped()).toBe(false);
    setDraft('shift', { standing: '3' });
    expect(isTyped()).toBe(true);
    setDraft('shift', null);
    expect(isTyped()).toBe(false);
  });

  it('does not count what was opened to be changed, until it is changed', () => {
    beginDraft('shift', { standing: '3' });
    expect(isTyped()).toBe(false);
    setDraft('shift', { standing: '3:20' });
    expect(isTyped()).toBe(true);
    setDraft('shift', { standing: '3' });
    expect(isTyped()).toBe(false);
    setDraft('shift', null);
    setDraft('shift', { standing: '3' });
    expect(isTyped()).toBe(true);
  });

  it('counts neither the demo nor how a screen is shown', () => {
    setDraft('view month', '2026-03');
    show(true);
    setDraft('shift', 'of the demo');
    beginDraft('wear', 'of the demo');
    expect(isTyped()).toBe(false);
    show(false);
    setDraft('shift', 'my own');
    show(true);
    // Closing the demo would lose it, too.
    expect(isTyped()).toBe(true);
  });
});
