/** What draws the app, for people: real Electron, or the Chromium host, which says so itself. */
export const runtimeName = (versions: Readonly<Record<string, string | undefined>> = process.versions): string =>
  versions.host ? `Chromium host (Chromium ${versions.chrome})` : `Electron ${versions.electron}`;
