import { useLights } from './lights.ts';
import { useView } from './view.ts';

/**
 * One step out of what is looked at: closes the card, and then puts out what is lit. The map puts away its tip and
 * leaves a followed relation before that.
 */
export const stepOut = (): void => {
  const { selected, clear } = useView.getState();
  const { light, endLook } = useLights.getState();
  if (selected) {
    endLook();
    clear();
  } else light(null);
};
