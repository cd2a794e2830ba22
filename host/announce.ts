/** What the host tells whoever started it: one JSON object a line on stdout. */
export type Announcement =
  | { event: 'cdp'; cdp: string; ws: string; pid: number; chromiumPid: number }
  | { event: 'started'; pid: number; chromiumPid: number }
  | { event: 'first-paint'; ms: number; window: number }
  | { event: 'error'; message: string };

export function announce(announcement: Announcement): void {
  process.stdout.write(`${JSON.stringify({ host: 'chromium', ...announcement })}\n`);
}
