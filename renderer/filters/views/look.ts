import { type SavedLight, type SavedView, WORKSPACE_CAPS } from '../../../preload/contract.ts';
import type { Atlas } from '../../state/atlas.ts';
import { type Lit, useLights } from '../../state/lights.ts';
import { lookAt, useSight } from '../../state/sight.ts';
import { useView } from '../../state/view.ts';
import type { GivenView, ViewState } from './views.ts';

/** What is lit, as a view keeps it; null for nothing, and for more than a view holds. */
export const savedLight = (lit: Lit | null): SavedLight | null => {
  if (!lit || lit.kind === 'passage') return null;
  const [relations, concepts] = [[...lit.relations], [...lit.concepts]];
  if (Math.max(relations.length, concepts.length) > WORKSPACE_CAPS.lit) return null;
  return { kind: lit.kind, relations, concepts, label: lit.label.slice(0, WORKSPACE_CAPS.label) };
};

/** What a view lights; null if the content no longer has all of it: half a route would be another one. */
export const litAgain = (atlas: Atlas, saved: SavedLight | null): Lit | null => {
  if (!saved) return null;
  const isKnown =
    saved.relations.every((id) => atlas.relation.has(id)) && saved.concepts.every((id) => atlas.concept.has(id));
  return isKnown ? { ...saved, relations: new Set(saved.relations), concepts: new Set(saved.concepts) } : null;
};

/** How the map is looked at now. */
export const viewNow = (): ViewState => {
  const { filter, focus, showsContext, lens, kept } = useLights.getState();
  const { selected } = useView.getState();
  return { filter, focus, showsContext, lens, camera: useSight.getState().at, selected, lit: savedLight(kept) };
};

/** What is selected in a view, if the content still has it. */
const selectedIn = (atlas: Atlas, { selected }: ViewState): SavedView['selected'] => {
  if (selected === null) return null;
  const isKnown = selected.kind === 'concept' ? atlas.concept.has(selected.id) : atlas.relation.has(selected.id);
  return isKnown ? selected : null;
};

/** Brings a saved view back: what it is narrowed to, what is selected and lit, and where the camera stood. */
export const openView = (atlas: Atlas, view: SavedView): void => {
  const { filter, focus, showsContext, lens } = view;
  const lit = litAgain(atlas, view.lit);
  useLights.getState().restore({ filter, focus, showsContext, lens, lit }, `open the view “${view.name}”`);
  useView.getState().turnTo(selectedIn(atlas, view));
  lookAt(view.camera);
};

/** Narrows the map as a given view does; camera and selection stay. */
export const openGiven = ({ filter, name }: GivenView): void => {
  const { focus, showsContext, lens, restore } = useLights.getState();
  restore({ filter, focus, showsContext, lens, lit: null }, `open the view “${name}”`);
  const { selected, turnTo } = useView.getState();
  turnTo(selected);
};
