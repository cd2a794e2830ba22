const LIMIT = 2048;

/**
 * The address as the system browser may get it, or null: https only, no credentials, nothing hidden in it.
 * @param raw  untrusted, of any type
 */
export const parseExternal = (raw: unknown): string | null => {
  if (typeof raw !== 'string' || raw.length > LIMIT) return null;
  // Controls, blanks, backslashes and bidirectional marks show one address and open another.
  if (/[\p{Cc}\p{Cf}\p{Z}\\]/u.test(raw)) return null;
  if (!raw.startsWith('https://')) return null;
  const url = URL.parse(raw);
  if (!url || url.username || url.password || !url.hostname.includes('.')) return null;
  return url.href;
};

/**
 * Opens an address in the system browser if {@link parseExternal} lets it pass.
 * @param open  Electron's `shell.openExternal`
 * @returns whether it was opened
 */
export const openExternalSafely = async (raw: unknown, open: (address: string) => Promise<void>): Promise<boolean> => {
  const address = parseExternal(raw);
  if (address === null) return false;
  await open(address);
  return true;
};
