import { type FocusEvent, useEffect, useMemo } from 'react';
import type { ConceptId, RelationId } from '../../content/schema/index.ts';
import { subjectAt } from '../actions/context.ts';
import { lend, type MapHands } from '../actions/hands.ts';
import { type Box, lengthOf, spotAt } from '../drawing/geometry.ts';
import type { Atlas } from '../state/atlas.ts';
import { type Subject, useView } from '../state/view.ts';
import { announce } from '../ui/announcer.tsx';
import { balanceOf } from '../words/spoken.ts';
import type { Camera } from './camera.ts';
import { laneOrder, nearestInDirection, nextRelation, relationsToFollow, shownPlaces } from './navigate.ts';
import { setMap, useMap } from './store.ts';
import { boxOf, type Lines, otherEnd } from './subjects.ts';
import { isDrawn } from './use-shown-stop.ts';

/** What the map does for actions: moves the keyboard and the camera. */
const useMapHands = (atlas: Atlas, lines: Lines, camera: Camera, home: ConceptId | null): MapHands =>
  useMemo(() => {
    const { places } = atlas.layout;

    /** What arrow keys can reach: a filter or a light alone may have taken concepts off the map. */
    const reachable = (from: ConceptId) => shownPlaces(places, from, isDrawn);

    /** Hovers with the keyboard: lights the subject and brings it into sight. */
    const restOn = (subject: Subject, how: 'glide' | 'jump') => {
      const box = boxOf(atlas, lines, subject);
      if (box) camera.keepInSight(box, how);
      useView.getState().hover(subject);
    };

    const goTo = (id: ConceptId) => {
      if (!atlas.concept.has(id)) return;
      restOn({ kind: 'concept', id }, 'glide');
      setMap({ stop: id, followed: null, tip: null });
      // The name is read out with the focus.
      announce(balanceOf(atlas, id));
    };

    const follow = (id: RelationId) => {
      const points = lines.get(id)?.points ?? [];
      restOn({ kind: 'relation', id }, 'jump');
      const { x, y } = spotAt(points, lengthOf(points) * 0.56);
      const spot = camera.toPane({ x, y, width: 0, height: 0 });
      setMap({ followed: id, tip: { kind: 'relation', at: [spot.x, spot.y] } });
    };

    const stopNow = (): ConceptId | null => useMap.getState().stop ?? home;

    /** What the keyboard is on, else what is selected: the zoom keeps it in sight. */
    const about = (): Box | undefined => {
      const subject = useMap.getState().focused ?? useView.getState().selected;
      return subject ? boxOf(atlas, lines, subject) : undefined;
    };

    return {
      step: (direction) => {
        const stop = stopNow();
        const { followed } = useMap.getState();
        if (!stop) return;
        const next = followed ? otherEnd(atlas, followed, stop) : nearestInDirection(reachable(stop), stop, direction);
        if (next) goTo(next);
      },
      toLaneEnd: (end) => {
        const stop = stopNow();
        if (!stop) return;
        const order = laneOrder(reachable(stop), places[stop]?.lane ?? 'stress');
        const next = end === 'first' ? order[0] : order.at(-1);
        if (next) goTo(next);
      },
      follow: (flow) => {
        const stop = stopNow();
        const next = stop && nextRelation(relationsToFollow(atlas, stop, flow), useMap.getState().followed);
        if (next) follow(next.id);
      },
      leave: () => {
        const { followed, tip } = useMap.getState();
        const stop = stopNow();
        if (followed && stop) goTo(stop);
        else if (tip) setMap({ tip: null });
        else return false;
        return true;
      },
      zoom: (by) => (by === 'in' ? camera.zoomIn : camera.zoomOut)(about()),
      showWidth: () => camera.reset(about()),
      showAll: camera.fit,
      show: (subject) => {
        const box = boxOf(atlas, lines, subject);
        if (box) camera.show(box);
      },
    };
  }, [atlas, lines, camera, home]);

/**
 * The keyboard on the map: one tab stop, a focus that roves over concepts, and a walk along relations. Its keys are bound
 * in the registry of actions, to which the map lends its hands.
 * Real focus moves from element to element, so that every screen reader follows; see `useRovingFocus`.
 */
export const useKeyboard = (atlas: Atlas, lines: Lines, camera: Camera, home: ConceptId | null) => {
  const hands = useMapHands(atlas, lines, camera, home);
  useEffect(() => lend('map', hands), [hands]);
  return useMemo(
    () => ({
      /** Tab arrives at the stop wherever it is: it has to be seen. */
      onFocus: (event: FocusEvent) => {
        const focused = subjectAt(event.target);
        const isShown = event.target.matches(':focus-visible');
        setMap({ focused, ring: isShown ? focused : null });
        const place = focused?.kind === 'concept' ? atlas.layout.places[focused.id] : undefined;
        if (focused?.kind !== 'concept' || !place || !isShown) return;
        camera.keepInSight(place);
        setMap({ stop: focused.id, followed: null });
      },
      /** Leaving the map leaves no preview behind. */
      onBlur: (event: FocusEvent) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        useView.getState().hover(null);
        setMap({ focused: null, ring: null, followed: null, tip: null });
      },
    }),
    [atlas, camera],
  );
};
