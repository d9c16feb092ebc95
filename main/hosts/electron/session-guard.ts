/**
 * What the page's session may do: load our own origin, save what the page itself wrote where the user says, and
 * nothing else. No permission, no device, no dictionary, no request that leaves the machine.
 */
import type { OnBeforeRequestListenerDetails, Session } from 'electron';
import { appOrigin, isOwnBlob, isOwnUrl } from './own-origin.ts';

export type SessionGuardOptions = {
  /** Whether the developer tools may load their own pages; only where the app is not packaged. */
  readonly allowsDevTools: boolean;
};

type AskedFor = Pick<OnBeforeRequestListenerDetails, 'url' | 'resourceType'>;

function isAllowed({ url, resourceType }: AskedFor, allowsDevTools: boolean): boolean {
  if (isOwnUrl(url) || isOwnBlob(url)) return true;
  // The image is in its URL: there is nobody to ask for it.
  if (resourceType === 'image' && url.startsWith('data:')) return true;
  return allowsDevTools && url.startsWith('devtools://devtools/');
}

/** Shuts a session; to be called before it loads anything. */
export function guardSession(session: Session, { allowsDevTools }: SessionGuardOptions): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => callback(null));
  session.webRequest.onBeforeRequest((details, callback) =>
    callback({ cancel: !isAllowed(details, allowsDevTools) }),
  );
  // Without a path of ours, Electron asks for one by the system's own dialog.
  session.on('will-download', (event, item) => {
    if (!isOwnBlob(item.getURL())) event.preventDefault();
  });
  // Dictionaries are fetched by the browser itself, past webRequest, and even for a checker that is off: so it is
  // off, has no language, and would ask nobody but us.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerDictionaryDownloadURL(`${appOrigin}/dictionaries/`);
}
