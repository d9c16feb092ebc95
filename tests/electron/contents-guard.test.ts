import type { WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { guardContents } from '#main/hosts/electron/contents-guard.ts';
import { createContents } from './electron-parts.ts';

const guarded = () => {
  const contents = createContents();
  guardContents(contents.electron as unknown as WebContents);
  return contents;
};

const elsewhere = [
  'https://example.com/',
  'app://legwork.example/',
  'app://other/',
  'app://legwork/icon.svg',
  'app://legwork/icon.svg#/trends',
  'https://example.com/#app://legwork/',
  'blob:app://legwork/1f0e',
  'file:///etc/passwd',
  'data:text/html,<p>',
  'javascript:alert(1)',
  'about:blank',
  // The telephone links of the warning card.
  'tel:112',
];

describe('guarded contents', () => {
  it.each(elsewhere)('do not leave the page for %s', (url) => {
    expect(guarded().navigates(url)).toBe(false);
    expect(guarded().navigates(url, false)).toBe(false);
    expect(guarded().isRedirected(url)).toBe(false);
  });

  it.each([
    'app://legwork/',
    'app://legwork/index.html',
    'app://legwork/#/today/2026-03-28',
    'app://legwork/#/a#b',
  ])('may load the page again: %s', (url) => {
    expect(guarded().navigates(url)).toBe(true);
  });

  it.each([...elsewhere, 'app://legwork/'])('open no second window: %s', (url) => {
    expect(guarded().opensWindow(url)).toBe(false);
  });

  it('take no guest, no device, and no way past the network rules', () => {
    const contents = guarded();
    expect(contents.attachesWebview()).toBe(false);
    expect(contents.bluetoothDevice('heart-rate-strap')).toBe('');
    expect(contents.webRtcPolicy()).toBe('disable_non_proxied_udp');
  });
});
