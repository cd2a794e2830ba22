import type { SavedView } from '../../../preload/contract.ts';
import type { Atlas } from '../../state/atlas.ts';
import { useLights } from '../../state/lights.ts';
import { lookAt, useSight } from '../../state/sight.ts';
import { useView } from '../../state/view.ts';
import type { GivenView, ViewState } from './views.ts';

/** How the map is looked at now. */
export const viewNow = (): ViewState => {
  const { filter, focus, showsContext } = useLights.getState();
  return { filter, focus, showsContext, camera: useSight.getState().at, selected: useView.getState().selected };
};

/** What is selected in a view, if the content still has it. */
const selectedIn = (atlas: Atlas, { selected }: ViewState): SavedView['selected'] => {
  if (selected === null) return null;
  const isKnown = selected.kind === 'concept' ? atlas.concept.has(selected.id) : atlas.relation.has(selected.id);
  return isKnown ? selected : null;
};

/** Brings a saved view back: what it is narrowed to, what is selected, and where the camera stood. */
export const openView = (atlas: Atlas, view: SavedView): void => {
  useLights.getState().restore(view);
  useView.getState().turnTo(selectedIn(atlas, view));
  lookAt(view.camera);
};

/** Narrows the map as a given view does; camera and selection stay. */
export const openGiven = ({ filter }: GivenView): void => {
  const { focus, showsContext, restore } = useLights.getState();
  restore({ filter, focus, showsContext });
  const { selected, turnTo } = useView.getState();
  turnTo(selected);
};
