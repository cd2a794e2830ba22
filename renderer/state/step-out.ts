import { useLights } from './lights.ts';
import { useView } from './view.ts';

/**
 * One step out of what is looked at: closes the card, and then puts out what is lit. The map puts away its tip and
 * leaves a followed relation before that. Seen alone, or one way only, is a look at one subject: it ends with it.
 */
export const stepOut = (): void => {
  const { selected, clear } = useView.getState();
  const { light, refocus } = useLights.getState();
  if (selected) {
    refocus({ isAlone: false, flow: 'both' });
    clear();
  } else light(null);
};
