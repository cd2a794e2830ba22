import type { StartInfo } from '../../preload/contract.ts';
import { movedCount } from '../state/arrangement.ts';
import type { Atlas } from '../state/atlas.ts';
import { NO_LIGHTS } from '../state/standing.ts';
import { useWorkspace } from '../state/workspace.ts';
import { deliver } from './deliver.ts';
import { drawPicture } from './draw.ts';

/** Hands the whole map to main where the command line asked for it; main knows where to, and ends the app. */
export const exportUnasked = (atlas: Atlas, { exportAs, version }: StartInfo): void => {
  if (!exportAs) return;
  const moved = movedCount(atlas, useWorkspace.getState().arrangement);
  const moment = { atlas, lights: NO_LIGHTS, sight: null, moved };
  const { title, svg } = drawPicture(
    moment,
    { part: 'whole', title: null, colours: 'paper', listsSources: true },
    version,
  );
  void deliver(exportAs, title, svg);
};
