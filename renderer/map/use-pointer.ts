import { type MouseEvent, type RefObject, useMemo } from 'react';
import { subjectAt } from '../actions/context.ts';
import { openSubjectMenu } from '../actions/subject-menu.ts';
import { useArrangement } from '../state/arrangement.ts';
import { useStandings } from '../state/follow-lights.ts';
import { isSameSubject, type Subject, useView } from '../state/view.ts';
import type { Camera } from './camera.ts';
import type { Tag } from './canvas/tags.ts';
import type { MapFlow } from './flow.ts';
import type { MapIndex } from './held.ts';
import { subjectUnder } from './hit.ts';
import { setMap, useMap } from './store.ts';

/** What is asked where the pointer is. */
interface Ground {
  readonly flow: MapFlow;
  readonly index: () => MapIndex;
  /** Where names stand from afar. */
  readonly tags: RefObject<readonly Tag[]>;
  readonly pane: RefObject<HTMLElement | null>;
}

/** Controls and the small map lie in the pane as well; trunks answer for themselves. */
const isOnMap = ({ target }: MouseEvent): boolean =>
  target instanceof Element && target.closest('.react-flow__renderer') !== null && !target.closest('.trunk');

/** What the pointer does on the map: it previews and selects, and never moves the camera. The same near and far. */
export const usePointer = (camera: Camera, { flow, index, tags, pane }: Ground) =>
  useMemo(() => {
    const under = (event: MouseEvent): Subject | null => {
      const { zoom } = camera.view();
      const [x, y] = camera.toMap(event.clientX, event.clientY);
      const isFar = useMap.getState().lod === 'far';
      return subjectUnder([x, y], zoom, {
        index: index(),
        standings: useStandings.getState(),
        hovered: useView.getState().hovered,
        tags: isFar ? tags.current : [],
        isFar,
      });
    };

    const inPane = ({ clientX, clientY }: MouseEvent): readonly [number, number] => {
      const corner = pane.current?.getBoundingClientRect();
      return [clientX - (corner?.x ?? 0), clientY - (corner?.y ?? 0)];
    };

    const leave = () => {
      pane.current?.toggleAttribute('data-pointed', false);
      if (!useView.getState().hovered && !useMap.getState().tip) return;
      useView.getState().hover(null);
      setMap({ tip: null });
    };

    const preview = (subject: Subject, event: MouseEvent) => {
      pane.current?.toggleAttribute('data-pointed', true);
      if (isSameSubject(useView.getState().hovered, subject) && useMap.getState().tip) return;
      useView.getState().hover(subject);
      setMap({ tip: { kind: subject.kind, at: inPane(event) } });
    };

    const choose = (subject: Subject) => {
      const { isArranging } = useArrangement.getState();
      if (isArranging && subject.kind === 'relation') return;
      if (subject.kind === 'concept') setMap({ stop: subject.id, followed: null, tip: null, isCalled: true });
      else {
        const line = flow.line.get(subject.id);
        const { stop } = useMap.getState();
        const isEnd = stop === line?.source || stop === line?.target;
        setMap({ followed: subject.id, tip: null, isCalled: true, ...(!isEnd && { stop: line?.source ?? stop }) });
      }
      // While the map is arranged, a click takes hold of a concept; its card would be in the way.
      if (!isArranging) useView.getState().select(subject);
    };

    return {
      onMouseMove: (event: MouseEvent) => {
        if (event.buttons !== 0) return;
        const subject = isOnMap(event) ? under(event) : null;
        if (subject) preview(subject, event);
        else leave();
      },
      onMouseLeave: leave,
      onContextMenu: (event: MouseEvent) => {
        const subject = isOnMap(event) ? under(event) : null;
        if (!subject) return;
        event.preventDefault();
        setMap({ tip: null });
        openSubjectMenu(subject, { x: event.clientX, y: event.clientY });
      },
      onClick: (event: MouseEvent) => {
        if (!isOnMap(event)) return;
        // Assistive technology clicks without a place.
        const isPlaceless = event.detail === 0 && event.target instanceof Element;
        const subject = isPlaceless ? subjectAt(event.target as Element) : under(event);
        if (subject) choose(subject);
        else if (!useArrangement.getState().isArranging) useView.getState().clear();
      },
    };
  }, [camera, flow, index, tags, pane]);
