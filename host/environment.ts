/** What the environment asks of this host, read once. */

const isSet = (name: string): boolean => process.env[name] === '1';
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

export const environment = {
  /** A window for a person; otherwise Chromium draws nowhere. */
  headed: hasDisplay && !isSet('HOST_HEADLESS'),
  /** Opens a debugging port. Never by default: any local program could drive the app through it. */
  opensPort: isSet('HOST_CDP'),
  /** A test holds the other end: nothing outside the app is started, it is recorded instead. */
  isTest: process.send !== undefined || isSet('HOST_CDP'),
  verbose: isSet('HOST_VERBOSE'),
  /** Asks the app before a person's close, see page/guards.ts. Headless tests reload freely, so only on request. */
  guardsClose: (hasDisplay && !isSet('HOST_HEADLESS')) || isSet('HOST_CLOSE_GUARD'),
  /** A page that does not answer for so long is unresponsive. */
  unresponsiveMs: Number(process.env.HOST_UNRESPONSIVE_MS ?? 5000),
} as const;
