/** Keys within the list of notes; each row is one stop. */
import type { KeyboardEvent } from 'react';
import { toTrash } from '../acts.ts';
import { focusNotesIfLost } from '../focus-notes.ts';
import { askToErase, openNoteMenu } from './menu.ts';
import { markAll, markTo, toggleMark, unmark, useList } from './store.ts';

const rowsOf = (list: HTMLElement): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>('.note-item')];

/** The row that holds the keyboard, and where it stands among all. */
const rowOf = (list: HTMLElement, target: EventTarget): number => {
  const row = target instanceof Element ? target.closest('.note-row') : null;
  return rowsOf(list).findIndex((each) => row?.contains(each));
};

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** The notes that a key is about: all that are marked if this one is, else this one. */
export const concerned = (id: string, order: readonly string[]): readonly string[] => {
  const { marked } = useList.getState();
  return marked.has(id) ? order.filter((each) => marked.has(each)) : [id];
};

/** Deletes notes, and gives the keyboard to the row after them, or the last before. */
const removeRows = async (list: HTMLElement, ids: readonly string[], at: number): Promise<void> => {
  const rows = rowsOf(list);
  const stays = ({ dataset: { note } }: HTMLElement) => note !== undefined && !ids.includes(note);
  const next = rows.slice(at).find(stays) ?? rows.slice(0, at).findLast(stays);
  await toTrash(ids);
  unmark();
  next?.focus();
  focusNotesIfLost();
};

/** Arrows move; with Shift they mark. Ctrl+Space marks one, Ctrl+A all. Delete, Shift+F10 and Escape do what they do in every list. */
export const onRowKey = (event: KeyboardEvent<HTMLElement>, order: readonly string[]): void => {
  const list = event.currentTarget;
  const rows = rowsOf(list);
  const at = rowOf(list, event.target);
  const id = rows[at]?.dataset.note;
  if (id === undefined || event.altKey) return;
  const isModified = event.ctrlKey || event.metaKey;
  const take = (act: () => void): void => {
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const step = STEPS[event.key];
  if (step && !isModified) {
    const next = rows[Math.max(0, Math.min(rows.length - 1, step(at, rows.length)))];
    const nextId = next?.dataset.note;
    take(() => {
      next?.focus();
      if (event.shiftKey && nextId !== undefined) {
        if (useList.getState().anchor === null) toggleMark(id);
        markTo(nextId, order);
      }
    });
  } else if (event.key === ' ' && isModified) take(() => toggleMark(id));
  else if (event.key === 'a' && isModified) take(() => markAll(order));
  else if (event.key === 'Delete')
    take(() => {
      const ids = concerned(id, order);
      if (useList.getState().place === 'trash') askToErase(ids);
      else void removeRows(list, ids, at);
    });
  else if (event.key === 'Escape' && useList.getState().marked.size > 0) take(unmark);
  else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
    const { left, bottom } = rows[at]?.getBoundingClientRect() ?? { left: 0, bottom: 0 };
    take(() => openNoteMenu(concerned(id, order), { x: left + 16, y: bottom }));
  }
};
