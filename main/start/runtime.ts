/** What draws the app, for people: real Electron, or the Chromium host, which marks itself in the versions. */
export const runtimeName = (versions: Readonly<Record<string, string | undefined>> = process.versions): string =>
  versions.chromiumHost ? `Chromium host (Chromium ${versions.chrome})` : `Electron ${versions.electron}`;
