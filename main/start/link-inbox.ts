/** Links to the app, from wherever the system hands them on: its arguments, a second start, the event of macOS. */
import { hasLinkForm, isOwnLink } from '../../content/schema/index.ts';
import type { OpenedLink } from '../../preload/contract.ts';

/** The link among the arguments of a start, well formed or not. */
export const linkAmong = (argv: readonly string[]): string | undefined => argv.find(isOwnLink);

/** Only the form is looked at here: what a link says, the window reads. */
const checked = (link: string): OpenedLink =>
  hasLinkForm(link)
    ? { ok: true, value: link }
    : { ok: false, code: 'refused', message: 'It is no link to a what-if, or holds signs that no such link has.' };

export interface LinkInbox {
  readonly receive: (link: string) => void;
  /** The page begins, and is told what came before; from now on links wait until it stands. */
  readonly take: () => OpenedLink | null;
  /** The page stands: what waits is handed over, and every link that comes from now on. */
  readonly stands: () => void;
}

/**
 * Keeps a link until the page can open it. Of several that wait the last counts: each would take the place of the one
 * before.
 *
 * @param send  hands a link to the page that stands
 */
export const makeLinkInbox = (send: (link: OpenedLink) => void): LinkInbox => {
  let isStanding = false;
  let waiting: OpenedLink | null = null;
  const handOver = (): void => {
    if (waiting) send(waiting);
    waiting = null;
  };
  return {
    receive: (link) => {
      waiting = checked(link);
      if (isStanding) handOver();
    },
    take: () => {
      isStanding = false;
      const taken = waiting;
      waiting = null;
      return taken;
    },
    stands: () => {
      isStanding = true;
      handOver();
    },
  };
};
