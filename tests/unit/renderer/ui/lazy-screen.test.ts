import { createElement, type ReactElement, Suspense } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { lazyScreen, loadAhead } from '#renderer/ui/lazy-screen.tsx';

const Screen = ({ name }: { readonly name: string }) => createElement('p', null, name);

const drawn = (part: ReactElement): string =>
  renderToString(createElement(Suspense, { fallback: 'on its way' }, part));

it('is stood in for until it is loaded, and shown at once when it was loaded ahead', async () => {
  const screen = createElement(
    lazyScreen(async () => Screen),
    { name: 'Trends' },
  );
  expect(drawn(screen)).toContain('on its way');
  await loadAhead();
  expect(drawn(screen)).toBe('<!--$--><p>Trends</p><!--/$-->');
});

it('is loaded ahead whatever became of the part before it', async () => {
  const gone = lazyScreen(() => Promise.reject(new Error('The host is gone.')));
  const screen = createElement(
    lazyScreen(async () => Screen),
    { name: 'Stockings' },
  );
  await loadAhead();
  expect(drawn(createElement(gone))).toContain('on its way');
  expect(drawn(screen)).toContain('Stockings');
});
