import { Search as SearchIcon } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { openJournal, promptOf } from '../state/journal.ts';
import { openInLibrary } from '../state/library.ts';
import { subjectOf } from '../state/notes.ts';
import { goTo as openPassage } from '../state/reading.ts';
import { useView } from '../state/view.ts';
import { announce } from '../ui/announcer.tsx';
import type { Found } from './documents.ts';
import { ResultList } from './ResultList.tsx';
import { useSearch } from './use-search.ts';
import './search.css';

const FIELD_ID = 'search-field';

/** Puts the keyboard into the search field, with what stands there selected. */
export const focusSearch = (): void => {
  const field = document.getElementById(FIELD_ID);
  if (field instanceof HTMLInputElement) {
    field.focus();
    field.select();
  }
};

const goTo = (found: Found): void => {
  const { find, openNote, showReference } = useView.getState();
  switch (found.kind) {
    case 'concept':
    case 'fact':
      find({ kind: 'concept', id: found.concept.id });
      break;
    case 'relation':
      find({ kind: 'relation', id: found.relation.id });
      break;
    case 'note':
      openNote(found.note.id, subjectOf(found.note.targets));
      break;
    case 'entry':
      openJournal(promptOf(found.note.targets) ?? undefined);
      break;
    case 'passage':
      openPassage(found.passage, { isPlain: found.isPlain });
      break;
    case 'reference':
      showReference(found.reference.id);
      break;
    case 'term':
      openInLibrary({ page: 'glossary', id: found.term.id });
      break;
    case 'claim':
      openInLibrary({ page: 'audit', id: found.claim.id });
      break;
  }
};

interface SearchBoxProps {
  /** Told after a jump, so that the keyboard can follow. */
  readonly onJump: (kind: Found['kind']) => void;
  /** Told when Esc is pressed in the empty field: the keyboard wants to be elsewhere. */
  readonly onLeave: () => void;
}

/** One field over concepts, relations, facts, the text, notes, the journal, sources, terms and claims: a combobox whose list hangs below it. */
export function SearchBox({ onJump, onLeave }: SearchBoxProps) {
  const listId = useId();
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const results = useSearch(query);
  const hits = results.groups.flatMap((group) => group.hits);
  const isShown = isOpen && query.trim() !== '';
  const optionId = (index: number) => `${listId}-${index}`;
  useEffect(() => {
    if (!isShown || !results.isWhole) return;
    announce(results.total === 0 ? 'Nothing found' : `${results.total} found`);
    for (const remark of results.remarks) announce(remark);
  }, [isShown, results]);
  useEffect(() => {
    document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, listId]);

  const close = () => {
    setOpen(false);
    setQuery('');
  };
  const pick = (index: number) => {
    const hit = hits[index];
    if (!hit) return;
    close();
    goTo(hit.found);
    onJump(hit.found.kind);
  };
  const move = (by: number) => {
    setOpen(true);
    if (hits.length > 0) setActive((index) => (index + by + hits.length) % hits.length);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const commands: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () => pick(active),
      Escape: () => (query === '' ? onLeave() : close()),
    };
    const run = commands[event.key];
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };

  return (
    <search
      className="search"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <SearchIcon className="icon" size={16} aria-hidden />
      <input
        id={FIELD_ID}
        type="text"
        role="combobox"
        aria-label="Find in map, text, library and notes"
        placeholder="Find in map, text, library and notes"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-activedescendant={isShown && hits.length > 0 ? optionId(active) : undefined}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={press}
      />
      <kbd>Ctrl K</kbd>
      <div className="search-list" hidden={!isShown}>
        <ResultList id={listId} results={results} active={active} optionId={optionId} onPick={pick} />
        {hits.length === 0 && results.isWhole && (
          <p className="search-empty">Nothing found. Check the spelling, or try another name.</p>
        )}
        {results.remarks.map((remark) => (
          <p key={remark} className="search-remark">
            {remark}
          </p>
        ))}
        <p className="search-foot">
          <kbd>↑</kbd> <kbd>↓</kbd> move <kbd>Enter</kbd> open <kbd>Esc</kbd> close
        </p>
      </div>
    </search>
  );
}
