import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useHands } from '../../actions/hands.ts';
import { announce } from '../../ui/announcer.tsx';
import { FilterField } from '../../ui/FilterField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { foundWords, stepFound, useFind } from './store.ts';
import './find.css';

/** Goes on to another place, and tells which it is. */
export const stepAndTell = (by: 1 | -1): void => {
  stepFound(by);
  announce(foundWords(useFind.getState()));
};

const close = (): boolean => useHands.getState().text?.endFind() ?? false;

function FindForm() {
  const form = useRef<HTMLFormElement>(null);
  const words = useFind((state) => state.words);
  const shown = useFind(foundWords);
  const isEmpty = useFind(({ ranges }) => ranges.length === 0);
  useEffect(() => {
    const field = form.current?.querySelector('input');
    field?.focus();
    field?.select();
  }, []);
  return (
    <search className="find" aria-label="In this reading">
      <form
        ref={form}
        className="find-bar"
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          const isTyping = event.target instanceof HTMLInputElement;
          if (event.key === 'Escape') close();
          else if (event.key === 'Enter' && isTyping) stepAndTell(event.shiftKey ? -1 : 1);
          else return;
          event.preventDefault();
        }}
      >
        <FilterField
          label="Words to find"
          placeholder="Find in this reading"
          value={words}
          onChange={(typed) => useFind.setState({ words: typed })}
        />
        <span className="find-count">{shown}</span>
        <IconButton icon={ChevronUp} label="The one before" disabled={isEmpty} onClick={() => stepAndTell(-1)} />
        <IconButton icon={ChevronDown} label="Next one" disabled={isEmpty} onClick={() => stepAndTell(1)} />
        <IconButton icon={X} label="End finding" onClick={close} />
      </form>
    </search>
  );
}

/** Looks for words in the text: opened by a key, closed by Esc. */
export function FindBar() {
  return useFind((state) => state.isOpen) && <FindForm />;
}
