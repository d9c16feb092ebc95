/** What any page in the app may do with its window: stay in it. No second window, no other page, no guest in it. */
import type { Event, WebContents } from 'electron';
import { appOrigin } from './own-origin.ts';

/** The document itself; loading it again is how the page's failure screen tries again. */
const ownDocuments = [`${appOrigin}/`, `${appOrigin}/index.html`];

const denyOthers = (event: Event<{ readonly url: string }>): void => {
  if (!ownDocuments.includes(event.url)) event.preventDefault();
};

/** Shuts the contents of a window; to be called when they are created. */
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
  // WebRTC knows no webRequest and no Content-Security-Policy.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
