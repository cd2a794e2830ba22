/** A link while it is written on: a chip with the name of what it leads to, until the cursor comes into it. */
import { syntaxTree } from '@codemirror/language';
import { type EditorState, type Range, StateEffect } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view';
import type { SyntaxNodeRef } from '@lezer/common';
import { type Link, linkAt, linkWords } from '../../../notation/links.ts';
import { handsOf } from './hands.ts';

/** Names may have changed: all chips are drawn anew. */
export const namesChanged = StateEffect.define();

class Chip extends WidgetType {
  readonly #words: string;
  readonly #isBroken: boolean;

  constructor(words: string, isBroken: boolean) {
    super();
    this.#words = words;
    this.#isBroken = isBroken;
  }

  override eq(other: Chip): boolean {
    return other.#words === this.#words && other.#isBroken === this.#isBroken;
  }

  override toDOM(): HTMLElement {
    const chip = document.createElement('span');
    chip.className = this.#isBroken ? 'cm-chip is-broken' : 'cm-chip';
    chip.textContent = this.#words;
    chip.title = this.#isBroken ? 'This link leads nowhere' : 'Ctrl+click opens it';
    return chip;
  }

  override ignoreEvent(): boolean {
    return false;
  }
}

/** The link of a node of the grammar, with its place in the text. */
const linkOf = (state: EditorState, { name, from, to }: SyntaxNodeRef): Link | null => {
  const link = name === 'NoteLink' ? linkAt(state.sliceDoc(from, to), 0) : null;
  return link && { ...link, start: from, end: to };
};

/** Whether the cursor is in a link, or a selection reaches into it: right beside it one reads it as it reads. */
const isEntered = (state: EditorState, { start, end }: Link): boolean =>
  state.selection.ranges.some(({ from, to }) => from < end && to > start);

const chipOf = (view: EditorView, link: Link): Chip => {
  const resolve = handsOf(view)?.resolve ?? (() => null);
  return new Chip(
    linkWords(link, (target) => resolve(target)?.name ?? null),
    resolve(link.target) === null,
  );
};

const decorate = (view: EditorView): DecorationSet => {
  const { state, hasFocus } = view;
  const found: Range<Decoration>[] = [];
  for (const { from, to } of view.visibleRanges)
    syntaxTree(state).iterate({
      from,
      to,
      enter: (node) => {
        const link = linkOf(state, node);
        if (link && !(hasFocus && isEntered(state, link)))
          found.push(Decoration.replace({ widget: chipOf(view, link) }).range(link.start, link.end));
      },
    });
  return Decoration.set(found, true);
};

/** The link around a place, or beside it. */
const linkAround = (state: EditorState, at: number): Link | null => {
  const nodes = ([1, -1] as const).map((side) => syntaxTree(state).resolveInner(at, side));
  return nodes.map((node) => linkOf(state, node)).find((link) => link !== null) ?? null;
};

/** Opens what the link at a place leads to; false where there is none. */
export const openLinkAt = (view: EditorView, at: number): boolean => {
  const link = linkAround(view.state, at);
  const hands = handsOf(view);
  const found = link && hands?.resolve(link.target);
  if (!found) return false;
  hands?.open(found);
  return true;
};

export const chips = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = decorate(view);
    }

    update(update: ViewUpdate): void {
      const { view, startState, state } = update;
      const isOther =
        update.docChanged ||
        update.selectionSet ||
        update.viewportChanged ||
        update.focusChanged ||
        syntaxTree(startState) !== syntaxTree(state) ||
        update.transactions.some(({ effects }) => effects.some((effect) => effect.is(namesChanged)));
      // While a sign is put together from several keys nothing around it may be drawn anew.
      if (view.composing) this.decorations = this.decorations.map(update.changes);
      else if (isOther) this.decorations = decorate(view);
    }
  },
  {
    decorations: (plugin) => plugin.decorations,
    eventHandlers: {
      mousedown: (event, view) => {
        const chip = event.target instanceof Element ? event.target.closest('.cm-chip') : null;
        if (!chip || event.button !== 0) return false;
        event.preventDefault();
        const at = view.posAtDOM(chip);
        if ((event.ctrlKey || event.metaKey) && openLinkAt(view, at)) return true;
        // A click goes into the link, where it can be changed.
        view.focus();
        view.dispatch({ selection: { anchor: at + '[['.length } });
        return true;
      },
    },
  },
);
