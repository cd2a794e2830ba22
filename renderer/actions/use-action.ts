import { useArrangement } from '../state/arrangement.ts';
import { useCommands } from '../state/commands.ts';
import { useLights } from '../state/lights.ts';
import { useProgress } from '../state/progress.ts';
import { useReadingDesk } from '../state/reading.ts';
import { useScenario } from '../state/scenario.ts';
import { useSettings } from '../state/settings.ts';
import { type Subject, useView } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';
import { type ActionContext, contextNow } from './context.ts';
import { useHands } from './hands.ts';
import { printedKeys, spokenChord } from './keys.ts';
import { type ActionId, actionOf, isAvailable, keysOf, run } from './registry.ts';

/** An answer from the context, live. Asked for truth or words only, so that nobody renders for what is not his. */
const useAnswer = <Answer extends boolean | string>(ask: () => Answer): Answer => {
  useView(ask);
  useLights(ask);
  useSettings(ask);
  useHands(ask);
  useReadingDesk(ask);
  useProgress(ask);
  useArrangement(ask);
  useCommands(ask);
  useScenario(ask);
  return useWorkspace(ask);
};

/** All that a control of an action needs, live: what it is called, whether it can be done, is on, and its keys. */
export const useAction = (id: ActionId, about?: Subject | null) => {
  const singleKeys = useSettings((state) => state.singleKeys);
  const context = (): ActionContext => contextNow(about ?? useView.getState().selected);
  const { label: usual, labelNow, icon, isOn } = actionOf(id);
  const label = useAnswer(() => labelNow?.(context()) ?? usual);
  const chords = keysOf(id, singleKeys);
  return {
    label,
    icon,
    /** For the pointer: the action in words, with its first key. */
    tip: (words: string = label) => (chords[0] ? `${words} (${printedKeys(chords[0]).join(' ')})` : words),
    shortcuts: chords.length > 0 ? chords.map(spokenChord).join(' ') : undefined,
    isAvailable: useAnswer(() => isAvailable(id, context())),
    /** Undefined for what is no switch. */
    isOn: useAnswer(() => isOn?.(context()) ?? false) ? true : isOn && false,
    run: () => {
      run(id, context());
    },
  };
};
