import type { StartInfo } from '../../preload/contract.ts';
import type { Atlas } from '../state/atlas.ts';
import { NO_FILTER } from '../state/filter.ts';
import type { Lights } from '../state/standing.ts';
import { deliver } from './deliver.ts';
import { drawPicture } from './draw.ts';

/** Nothing is selected, lit, narrowed or noted. */
const PLAIN: Lights = {
  selected: null,
  lit: null,
  focus: { hops: 2, flow: 'both', isAlone: false },
  filter: NO_FILTER,
  showsContext: false,
  noted: new Set(),
};

/** Hands the whole map to main where the command line asked for it; main knows where to, and ends the app. */
export const exportUnasked = (atlas: Atlas, { exportAs, version }: StartInfo): void => {
  if (!exportAs) return;
  const moment = { atlas, lights: PLAIN, sight: null };
  const { title, svg } = drawPicture(
    moment,
    { part: 'whole', title: null, colours: 'paper', listsSources: true },
    version,
  );
  void deliver(exportAs, title, svg);
};
