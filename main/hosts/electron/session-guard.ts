/**
 * Limits the page's session: it loads our own origin, and saves the page's own files where the user says. It has no
 * permission, no device, no dictionary, and no request that leaves the machine.
 */
import type { OnBeforeRequestListenerDetails, Session } from 'electron';
import { appOrigin, isOwnBlob, isOwnUrl } from './own-origin.ts';

export type SessionGuardOptions = {
  /** Whether the developer tools may load their own pages; only if the app is not packaged. */
  readonly allowsDevTools: boolean;
};

type AskedFor = Pick<OnBeforeRequestListenerDetails, 'url' | 'resourceType'>;

function isAllowed({ url, resourceType }: AskedFor, allowsDevTools: boolean): boolean {
  if (isOwnUrl(url) || isOwnBlob(url)) return true;
  // The URL contains the image: no request leaves.
  if (resourceType === 'image' && url.startsWith('data:')) return true;
  return allowsDevTools && url.startsWith('devtools://devtools/');
}

/** Secures a session; call it before the session loads anything. */
export function guardSession(session: Session, { allowsDevTools }: SessionGuardOptions): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => callback(null));
  session.webRequest.onBeforeRequest((details, callback) =>
    callback({ cancel: !isAllowed(details, allowsDevTools) }),
  );
  // Electron asks for a path with the system's own dialog, because none is set here.
  session.on('will-download', (event, item) => {
    if (!isOwnBlob(item.getURL())) event.preventDefault();
  });
  // The browser itself fetches dictionaries, past webRequest, even for a disabled checker. This checker is disabled,
  // has no language, and would ask only our own origin.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerDictionaryDownloadURL(`${appOrigin}/dictionaries/`);
}
