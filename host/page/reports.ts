/** What the preload's world of a main frame tells the host of its own accord: title, and how things should look. */
import type { ToHost } from './messages.ts';

export function addReports(toHost: (message: ToHost) => void): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(prefers-contrast: more)');
  const forced = matchMedia('(forced-colors: active)');
  const reportView = () =>
    toHost({ t: 'view', dark: dark.matches, moreContrast: contrast.matches, forcedColors: forced.matches });
  for (const query of [dark, contrast, forced]) query.addEventListener('change', reportView);
  reportView();

  // DevTools tells of a target's title only now and then.
  let reported = '';
  const reportTitle = () => {
    if (document.title === reported) return;
    reported = document.title;
    toHost({ t: 'title', title: reported });
  };
  addEventListener('DOMContentLoaded', () => {
    reportTitle();
    new MutationObserver(reportTitle).observe(document.head, { childList: true, characterData: true, subtree: true });
  });
}
