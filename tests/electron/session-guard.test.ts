import type { Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { guardSession } from '#main/hosts/electron/session-guard.ts';
import { createSession } from './electron-parts.ts';

const guarded = (allowsDevTools = false) => {
  const session = createSession();
  guardSession(session.electron as unknown as Session, { allowsDevTools });
  return session;
};

describe('a guarded session', () => {
  it.each([
    'notifications',
    'geolocation',
    'media',
    'clipboard-read',
    'openExternal',
    'fileSystem',
    'unknown',
  ])('grants no permission: %s', (permission) => {
    expect(guarded().grantsPermission(permission)).toBe(false);
    expect(guarded().checksPermission(permission)).toBe(false);
  });

  it('gives no device and no screen', () => {
    expect(guarded().allowsDevice('usb')).toBe(false);
    expect(guarded().displayMedia()).toBe(null);
  });

  it.each(['app://legwork/', 'app://legwork/index.html', 'app://legwork/assets/index-1a2b.js'])(
    'lets the page load its own %s',
    (url) => {
      expect(guarded().isCancelled(url)).toBe(false);
    },
  );

  it.each([
    'https://example.com/',
    'http://127.0.0.1:8080/',
    'ws://localhost/',
    'wss://example.com/',
    'file:///etc/passwd',
    'ftp://example.com/',
    'blob:https://example.com/1',
    'app://other/',
    'app://legwork.example/',
    'app://legwork@example.com/',
    'app://legwork:80/',
    'app://LEGWORK/',
    'app:legwork/',
    'devtools://devtools/bundled/inspector.html',
    'chrome://gpu/',
    'data:text/html,<p>',
  ])('cancels a request to %s', (url) => {
    expect(guarded().isCancelled(url)).toBe(true);
    expect(guarded().isCancelled(url, 'mainFrame')).toBe(true);
  });

  it('lets an image be in its own URL, and nothing else', () => {
    expect(guarded().isCancelled('data:image/svg+xml,<svg/>', 'image')).toBe(false);
    expect(guarded().isCancelled('data:text/javascript,1', 'script')).toBe(true);
    expect(guarded().isCancelled('https://example.com/a.png', 'image')).toBe(true);
  });

  it('lets developer tools load their pages where the app has them', () => {
    expect(guarded(true).isCancelled('devtools://devtools/bundled/inspector.html', 'mainFrame')).toBe(false);
    expect(guarded(true).isCancelled('devtools://other/', 'mainFrame')).toBe(true);
    expect(guarded(true).isCancelled('https://example.com/')).toBe(true);
  });

  it('saves what the page itself wrote, and nothing from elsewhere', () => {
    const { downloads, isCancelled } = guarded();
    expect(downloads('blob:app://legwork/1f0e')).toBe(true);
    expect(isCancelled('blob:app://legwork/1f0e')).toBe(false);
    for (const url of ['https://example.com/a.zip', 'app://legwork/index.html', 'data:text/plain,a']) {
      expect(downloads(url), url).toBe(false);
    }
    for (const url of ['blob:https://example.com/1', 'blob:null/1', 'blob:app://legwork.example/1']) {
      expect(downloads(url), url).toBe(false);
      expect(isCancelled(url), url).toBe(true);
    }
  });

  it('fetches no dictionary', () => {
    const { spellChecker } = guarded();
    expect(spellChecker).toEqual({
      isEnabled: false,
      languages: [],
      address: 'app://legwork/dictionaries/',
    });
  });
});
