import { type KeyboardEvent, useRef } from 'react';
import { useLights } from '../state/lights.ts';
import { useSettings } from '../state/settings.ts';
import { useView } from '../state/view.ts';
import { announce } from '../ui/announcer.tsx';
import { commandOf, stepFrom, type TreeCommand, typedTo } from './keys.ts';
import { setFolds, setTwin } from './store.ts';
import type { TreeItem } from './tree.ts';
import type { VisibleItem } from './visible.ts';

/** Letters typed within this time belong to one word. */
const WORD_MS = 700;

/** The word that is being typed, and when its last letter came. */
const NO_WORD = { text: '', at: Number.NEGATIVE_INFINITY };

/** Opens the card of an item, shows a source, lights a trunk, goes where it leads, or folds and unfolds it. */
export const openItem = (item: TreeItem, isExpanded: boolean | undefined): void => {
  const { key, subject } = item;
  if (item.kind === 'trunk') {
    useLights.getState().light(item.lit, 'seek');
    announce(`${item.label}: lit on the map.`);
  } else if (item.kind === 'source') useView.getState().showReference(item.reference);
  else if (subject) useView.getState().select(subject);
  else if (isExpanded) setFolds([], key);
  else setFolds([key]);
};

/** The keyboard in the tree: it moves the one tab stop, and folds, unfolds and opens items. */
export const useTreeKeys = (visible: readonly VisibleItem[], active: string | null) => {
  const word = useRef(NO_WORD);

  const type = (letter: string, from: string, now: number) => {
    const text = (now - word.current.at < WORD_MS ? word.current.text : '') + letter;
    word.current = { text, at: now };
    const found = typedTo(visible, from, text);
    if (found) setTwin({ active: found });
  };

  const run = (command: TreeCommand, here: VisibleItem, now: number) => {
    // Any other key ends the word.
    if (command.kind !== 'type') word.current = NO_WORD;
    switch (command.kind) {
      case 'open':
        return openItem(here.item, here.isExpanded);
      case 'type':
        return type(command.letter, here.item.key, now);
      default: {
        const { goTo, unfold = [], fold } = stepFrom(visible, here.item.key, command);
        if (goTo) setTwin({ active: goTo });
        if (unfold.length > 0 || fold !== undefined) setFolds(unfold, fold);
      }
    }
  };

  return (event: KeyboardEvent): void => {
    const here = visible.find(({ item }) => item.key === active);
    if (!here) return;
    const isTyping = event.timeStamp - word.current.at < WORD_MS;
    const command = commandOf(event, { isTyping, singleKeys: useSettings.getState().singleKeys });
    if (!command) return;
    event.preventDefault();
    run(command, here, event.timeStamp);
  };
};
