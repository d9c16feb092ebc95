/**
 * The headers that both hosts send with every answer: the page may load, run, frame and contact nothing but itself,
 * and no other page may frame or open it (architecture: "Nothing leaves the machine").
 */

/**
 * The hashes of the style elements that libraries add to the page: react-aria's rule on touch (its `usePress`). A
 * test computes the hash from the installed library. It fails if an update changes the text.
 */
export const inlineStyleHashes: readonly string[] = ['sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='];

const sources: Readonly<Record<string, string>> = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': ["'self'", ...inlineStyleHashes.map((hash) => `'${hash}'`)].join(' '),
  'connect-src': "'self'",
  'img-src': "'self' data:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'frame-src': "'none'",
  'worker-src': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** Browser features, all off. Only names that Chromium knows: it reports any other as an error. */
const features = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

const contentSecurityPolicy = Object.entries(sources)
  .map(([directive, allowed]) => `${directive} ${allowed}`)
  .join('; ');

/** The headers of every answer of both hosts, refusals included, by lower-case name. */
export const securityHeaders = (): Readonly<Record<string, string>> => ({
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': features.map((feature) => `${feature}=()`).join(', '),
});
