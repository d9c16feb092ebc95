import { beforeEach, describe, expect, it } from 'vitest';
import { keepPlace, usePage } from '#renderer/state/page-store.ts';
import { memoryWith } from './page-memory.ts';

const newPage = (): void => usePage.setState(usePage.getInitialState(), true);

/** A page with this memory that has opened on Today. */
function opened() {
  const memory = memoryWith();
  keepPlace(memory);
  usePage.getState().openOn('today');
  return memory;
}

/** The page that comes after one that crashed. */
function reloaded(kept: string | null) {
  newPage();
  const memory = memoryWith(kept);
  keepPlace(memory);
  return memory;
}

const place = { screen: 'why', date: null, whyPage: 'breaks', trendsAs: 'table' };

beforeEach(newPage);

describe('the place in the page', () => {
  it('is there again after a crash, and the first screen is not chosen anew', () => {
    const memory = opened();
    const page = usePage.getState();
    page.showWhy('week');
    page.showTrendsAs('table');
    page.showDate('2026-03-28');
    reloaded(memory.state.kept);
    expect(usePage.getState()).toMatchObject({
      ...{ screen: 'today', date: '2026-03-28', whyPage: 'week', trendsAs: 'table' },
      ...{ hasOpened: true, dataPart: null },
    });
  });

  it('is kept where nobody has gone anywhere: the screen on which the app opened', () => {
    const memory = memoryWith();
    keepPlace(memory);
    usePage.getState().openOn('strict');
    reloaded(memory.state.kept);
    expect(usePage.getState()).toMatchObject({ screen: 'strict', hasOpened: true });
  });

  it('is chosen anew at a start, and after a crash before the first screen was decided', () => {
    const memory = memoryWith();
    keepPlace(memory);
    expect(usePage.getState()).toEqual(usePage.getInitialState());
    usePage.getState().show('trends');
    reloaded(memory.state.kept);
    expect(usePage.getState()).toEqual(usePage.getInitialState());
  });

  it('is used once: a page that crashes there again starts anew, one that went on from there does not', () => {
    const memory = opened();
    usePage.getState().show('trends');
    const second = reloaded(memory.state.kept);
    expect(usePage.getState().screen).toBe('trends');
    reloaded(second.state.kept);
    expect(usePage.getState()).toEqual(usePage.getInitialState());

    const third = reloaded(memory.state.kept);
    usePage.getState().show('calendar');
    reloaded(third.state.kept);
    expect(usePage.getState().screen).toBe('calendar');
  });

  it.each([
    ...['', '{"screen":', 'null', '7', '[]', '{}'],
    ...[
      { screen: 'elsewhere' },
      { screen: null },
      { screen: 'toString' },
      { whyPage: 'all' },
      { trendsAs: 1 },
    ],
    ...[{ date: '2026-02-30' }, { date: 'yesterday' }, { date: 20260228 }, { date: undefined }],
  ])('is left aside where it is broken: %j', (broken) => {
    reloaded(typeof broken === 'string' ? broken : JSON.stringify({ ...place, ...broken }));
    expect(usePage.getState()).toEqual(usePage.getInitialState());
    reloaded(JSON.stringify(place));
    expect(usePage.getState()).toMatchObject(place);
  });
});
