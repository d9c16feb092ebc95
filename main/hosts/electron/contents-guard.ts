/** Limits a page of the app to its own window: no second window, no other page, no guest inside. */
import type { Event, WebContents } from 'electron';
import { appOrigin } from './own-origin.ts';

/** The app's document, at any place in it. The page's failure screen loads it again to retry. */
const ownDocuments = [`${appOrigin}/`, `${appOrigin}/index.html`];

const denyOthers = (event: Event<{ readonly url: string }>): void => {
  const [document = ''] = event.url.split('#');
  if (!ownDocuments.includes(document)) event.preventDefault();
};

/** Secures the contents of a window; call it when they are created. */
export function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', denyOthers);
  contents.on('will-frame-navigate', denyOthers);
  contents.on('will-redirect', denyOthers);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event, _devices, callback) => {
    event.preventDefault();
    callback('');
  });
  // webRequest and the Content-Security-Policy do not cover WebRTC.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
