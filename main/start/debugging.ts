/** Chromium takes one hyphen or two, on Windows a slash too, and its switches in any case. */
const OPENS_A_DOOR = /^(?:--?|\/)(?:remote-debugging-|inspect(?:$|[-=])|debug(?:$|[-=]))/i;

/**
 * The first argument that would let another program drive the app or read its memory: `--remote-debugging-port`,
 * `--inspect` and their kin. undefined if there is none.
 */
export const debuggingSwitch = (argv: readonly string[]): string | undefined =>
  argv.find((each) => OPENS_A_DOOR.test(each));
