import { beforeEach, describe, expect, it } from 'vitest';
import { type Walker, walkByAddress } from '#renderer/state/address.ts';
import { usePage } from '#renderer/state/page-store.ts';
import { addressOfDesk, deskScreenAt, deskScreens, useSide } from '#renderer/state/side.ts';

const [page, side] = [usePage.getState(), useSide.getState()];
beforeEach(() => {
  usePage.setState(page, true);
  useSide.setState(side, true);
});

describe('the address of a desk’s screen', () => {
  it.each(deskScreens)('names %s, and leads there', (screen) => {
    expect(deskScreenAt(addressOfDesk(screen))).toBe(screen);
  });

  it.each(['#/desk/', '#/desk/groups', '#/desk/elsewhere', '#/today', ''])('is not %j', (address) => {
    expect(deskScreenAt(address)).toBeNull();
  });
});

describe('the side that a page shows', () => {
  const walked = (hash: string) => {
    const entries: string[] = [];
    let hear: () => void = () => undefined;
    const location = { hash };
    const put = (_state: unknown, _title: string, url: unknown): void => {
      location.hash = String(url);
      entries.push(location.hash);
    };
    const walker: Walker = {
      location,
      history: { pushState: put, replaceState: put },
      addEventListener: (_name: string, listener: unknown) => {
        hear = listener as () => void;
      },
    };
    walkByAddress(walker);
    return {
      entries,
      location,
      back: (to: string): void => {
        location.hash = to;
        hear();
      },
    };
  };

  it('is the desk where the address names it', () => {
    walked('#/desk/sheet');
    expect(useSide.getState()).toMatchObject({ side: 'desk', screen: 'sheet' });
  });

  it('is not decided by an address that names nothing', () => {
    walked('');
    expect(useSide.getState().side).toBeNull();
  });

  it('follows Back to the diary, to the place that it was at', () => {
    const { back, location, entries } = walked('#/settings');
    useSide.setState({ side: 'desk', screen: 'close', steps: 1 });
    expect(location.hash).toBe('#/desk/close');
    back('#/settings');
    expect(useSide.getState().side).toBe('diary');
    expect(usePage.getState().screen).toBe('settings');
    expect(entries).toEqual(['#/desk/close']);
  });

  it('keeps the desk’s address while the diary moves behind it', () => {
    const { location } = walked('#/desk');
    usePage.setState({ hasOpened: true });
    usePage.getState().show('trends');
    expect(location.hash).toBe('#/desk');
  });
});
