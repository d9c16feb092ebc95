import { beforeEach, describe, expect, it } from 'vitest';
import { addressOf, placeAt, type Walker, walkByAddress } from '#renderer/state/address.ts';
import { type Place, usePage } from '#renderer/state/page-store.ts';

const today: Place = { screen: 'today', date: null, whyPage: 'standing', trendsAs: 'chart' };

describe('the address of a place', () => {
  it.each<[string, Partial<Place>]>([
    ['#/today', {}],
    ['#/today/2026-03-28', { date: '2026-03-28' }],
    ['#/trends', { screen: 'trends', date: '2026-03-28' }],
    ['#/trends/table', { screen: 'trends', trendsAs: 'table' }],
    ['#/why/breaks', { screen: 'why', whyPage: 'breaks', trendsAs: 'table' }],
    ['#/catch-up', { screen: 'catch-up' }],
    ['#/strict', { screen: 'strict' }],
  ])('is %s, and leads there', (address, place) => {
    expect(addressOf({ ...today, ...place })).toBe(address);
    expect(addressOf({ ...today, ...placeAt(address) })).toBe(address);
  });

  it.each([
    ...['', '#', '#/', '#today', '/today', '#/Today', '#/elsewhere', '#/toString', '#/today/', '#/trends/'],
    ...['#/today/2026-02-30', '#/today/yesterday', '#/today/20260228', '#/today/1899-12-31'],
    ...['#/today/-271821-04-20', '#/today/+275760-09-13', '#/today/2026-03-28/x', '#/today/2026-03-28T10:00'],
    ...['#/why/all', '#/trends/chart', '#/stockings/x', '#/settings/'],
  ])('is not %j', (address) => {
    expect(placeAt(address)).toBeNull();
  });
});

/** A window with a history, as far as the page walks it. */
function aWindow(hash = '') {
  const entries = [hash];
  let at = 0;
  let hear: () => void = () => undefined;
  const walker: Walker = {
    location: {
      get hash() {
        return entries[at] ?? '';
      },
    },
    history: {
      pushState: (_state, _title, url) => {
        at += 1;
        entries.splice(at, entries.length, String(url));
      },
      replaceState: (_state, _title, url) => {
        entries[at] = String(url);
      },
    },
    addEventListener: (_name: string, listener: unknown) => {
      hear = listener as () => void;
    },
  };
  const go = (to: number): void => {
    at = to;
    hear();
  };
  return {
    walker,
    entries,
    back: () => go(at - 1),
    type: (typed: string) => {
      entries.splice(at + 1, entries.length, typed);
      go(at + 1);
    },
  };
}

function opened(hash?: string) {
  const shown = aWindow(hash);
  walkByAddress(shown.walker);
  if (!usePage.getState().hasOpened) usePage.getState().openOn('today');
  return shown;
}

beforeEach(() => usePage.setState(usePage.getInitialState(), true));

describe('the page and its address', () => {
  it('a start without an address leaves the first screen open, and is no step', () => {
    const shown = aWindow();
    walkByAddress(shown.walker);
    expect(usePage.getState().hasOpened).toBe(false);
    // Pressed in a menu before the diary was open.
    usePage.getState().show('trends');
    usePage.getState().openOn('trends');
    expect(shown.entries).toEqual(['#/trends']);
  });

  it('an address that is read decides the first screen', () => {
    opened('#/why/week');
    expect(usePage.getState()).toMatchObject({ screen: 'why', whyPage: 'week', hasOpened: true });
  });

  it('each step is an entry; what corrects a place, or stays there, is none', () => {
    const shown = opened();
    const page = usePage.getState();
    page.show('trends');
    page.show('trends');
    page.showTrendsAs('table');
    page.showDate('2026-03-28');
    page.followDate('2026-03-27');
    page.followDate('2026-03-26');
    page.showWhy('breaks');
    expect(shown.entries).toEqual(['#/today', '#/trends/table', '#/today/2026-03-26', '#/why/breaks']);
  });

  it('Back shows the former place and adds no entry', () => {
    const shown = opened();
    usePage.getState().showData({ part: 'vault' });
    usePage.getState().show('stockings');
    shown.back();
    expect(usePage.getState()).toMatchObject({ screen: 'data', dataPart: null });
    expect(shown.entries).toEqual(['#/today', '#/data', '#/stockings']);
  });

  it('a typed address that names no place shows Today, under Today’s address', () => {
    const shown = opened();
    usePage.getState().showDate('2026-03-28');
    shown.type('#/today/2026-02-30');
    expect(usePage.getState()).toMatchObject({ screen: 'today', date: null });
    expect(shown.entries).toEqual(['#/today', '#/today/2026-03-28', '#/today']);
  });
});
