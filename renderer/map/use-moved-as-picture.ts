import { type RefObject, useEffect } from 'react';
import { useEye } from './eye.ts';
import { REST } from './tier.ts';

/**
 * Says on the stage, with `data-moved`, that the camera moves: from afar all that stands on the map then goes along as a
 * finished picture. When the camera rests, it is drawn anew, sharp at the new distance; doing that in every frame would
 * cost more than all else.
 */
export const useMovedAsPicture = (stage: RefObject<HTMLElement | null>): void =>
  useEffect(() => {
    let rest = 0;
    const say = (isMoved: boolean) => stage.current?.toggleAttribute('data-moved', isMoved);
    const stop = useEye.subscribe(() => {
      if (rest === 0) say(true);
      window.clearTimeout(rest);
      rest = window.setTimeout(() => {
        rest = 0;
        say(false);
      }, REST);
    });
    return () => {
      stop();
      window.clearTimeout(rest);
    };
  }, [stage]);
