import { type FocusEvent, type KeyboardEvent, useMemo } from 'react';
import type { ConceptId, RelationId } from '../../content/schema/index.ts';
import { subjectAt } from '../actions/context.ts';
import { lengthOf, spotAt } from '../drawing/geometry.ts';
import type { Atlas } from '../state/atlas.ts';
import { useSettings } from '../state/settings.ts';
import { stepOut } from '../state/step-out.ts';
import { type Subject, useView } from '../state/view.ts';
import { announce } from '../ui/announcer.tsx';
import { balanceOf } from '../words/spoken.ts';
import type { Camera } from './camera.ts';
import { type Command, commandOf } from './keys.ts';
import { laneOrder, nearestInDirection, nextRelation, relationsToFollow, shownPlaces } from './navigate.ts';
import { setMap, useMap } from './store.ts';
import { boxOf, type Lines, otherEnd } from './subjects.ts';
import { isDrawn } from './use-shown-stop.ts';

/**
 * The keyboard on the map: one tab stop, a focus that roves over concepts, and a walk along relations.
 * Real focus moves from element to element, so that every screen reader follows; see `useRovingFocus`.
 */
export const useKeyboard = (atlas: Atlas, lines: Lines, camera: Camera, home: ConceptId | null) =>
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

    const step = (stop: ConceptId, followed: RelationId | null, command: Command & { kind: 'step' }) => {
      const next = followed
        ? otherEnd(atlas, followed, stop)
        : nearestInDirection(reachable(stop), stop, command.direction);
      if (next) goTo(next);
    };

    const leave = (followed: RelationId | null, stop: ConceptId) => {
      if (useMap.getState().tip && !followed) setMap({ tip: null });
      else if (followed) goTo(stop);
      else stepOut();
    };

    const run = (command: Command) => {
      const { followed, stop: last } = useMap.getState();
      const stop = last ?? home;
      if (!stop) return;
      switch (command.kind) {
        case 'step':
          return step(stop, followed, command);
        case 'lane-end': {
          const order = laneOrder(reachable(stop), places[stop]?.lane ?? 'stress');
          const next = command.end === 'first' ? order[0] : order.at(-1);
          return next && goTo(next);
        }
        case 'follow': {
          const next = nextRelation(relationsToFollow(atlas, stop, command.flow), followed);
          return next && follow(next.id);
        }
        case 'select':
          return useView
            .getState()
            .select(followed ? { kind: 'relation', id: followed } : { kind: 'concept', id: stop });
        case 'leave':
          return leave(followed, stop);
        case 'zoom': {
          const about = boxOf(
            atlas,
            lines,
            followed ? { kind: 'relation', id: followed } : { kind: 'concept', id: stop },
          );
          return { in: camera.zoomIn, out: camera.zoomOut, reset: camera.reset }[command.by](about);
        }
      }
    };

    return {
      onKeyDown: (event: KeyboardEvent) => {
        const command = commandOf(event, useSettings.getState().singleKeys);
        const isOnMap = (event.target as Element).closest('.concept, .react-flow__edge');
        if (!command || !isOnMap) return;
        event.preventDefault();
        run(command);
      },
      /** Tab arrives at the stop wherever it is: it has to be seen. */
      onFocus: (event: FocusEvent) => {
        const focused = subjectAt(event.target);
        const isShown = event.target.matches(':focus-visible');
        setMap({ focused, ring: isShown ? focused : null });
        const place = focused?.kind === 'concept' ? places[focused.id] : undefined;
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
    };
  }, [atlas, lines, camera, home]);
