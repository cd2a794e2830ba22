/**
 * How our notation looks while it is written: a link is a chip with the name of what it leads to, until the cursor comes
 * to it; tags and highlights are coloured. Only what can be seen is looked at.
 */
import { type EditorState, type Range, StateEffect } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view';
import { highlightsIn } from '../../../notation/highlights.ts';
import { type Link, linksIn } from '../../../notation/links.ts';
import { tagStretches } from '../../../notation/tags.ts';
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

/** Lines are looked at whole, and a fence that began above what is seen is missed: such a chip costs nothing. */
const linesOf = (state: EditorState, from: number, to: number) => {
  const [first, last] = [state.doc.lineAt(from), state.doc.lineAt(to)];
  return { start: first.from, text: state.sliceDoc(first.from, last.to) };
};

const isTouched = (state: EditorState, from: number, to: number): boolean =>
  state.selection.ranges.some((range) => range.from <= to && range.to >= from);

const chipOf = (view: EditorView, { target, words }: Link): Chip => {
  const found = handsOf(view)?.resolve(target) ?? null;
  const written = target.kind === 'name' ? target.name : `${target.kind} ${target.id}`;
  return new Chip(words ?? found?.name ?? written, found === null);
};

const decorate = (view: EditorView): DecorationSet => {
  const { state } = view;
  const found: Range<Decoration>[] = [];
  for (const range of view.visibleRanges) {
    const { start, text } = linesOf(state, range.from, range.to);
    for (const link of linksIn(text)) {
      const [from, to] = [start + link.start, start + link.end];
      const isRaw = view.hasFocus && isTouched(state, from, to);
      const look = isRaw
        ? Decoration.mark({ class: 'cm-raw-link' })
        : Decoration.replace({ widget: chipOf(view, link) });
      found.push(look.range(from, to));
    }
    for (const tag of tagStretches(text))
      found.push(Decoration.mark({ class: 'cm-tag' }).range(start + tag.start, start + tag.end));
    for (const mark of highlightsIn(text))
      found.push(Decoration.mark({ class: 'cm-marked' }).range(start + mark.start, start + mark.end));
  }
  return Decoration.set(found, true);
};

/** The link at a place, if there is one. */
export const linkAt = (state: EditorState, at: number): Link | undefined => {
  const line = state.doc.lineAt(at);
  return linksIn(line.text).find(({ start, end }) => line.from + start <= at && at <= line.from + end);
};

/** Opens what the link at a place leads to; false where there is none. */
export const openLinkAt = (view: EditorView, at: number): boolean => {
  const link = linkAt(view.state, at);
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

    update({ docChanged, selectionSet, viewportChanged, focusChanged, transactions, view }: ViewUpdate): void {
      const areNamesNew = transactions.some(({ effects }) => effects.some((effect) => effect.is(namesChanged)));
      if (docChanged || selectionSet || viewportChanged || focusChanged || areNamesNew)
        this.decorations = decorate(view);
    }
  },
  {
    decorations: (plugin) => plugin.decorations,
    eventHandlers: {
      mousedown: (event, view) => {
        if (!event.ctrlKey && !event.metaKey) return false;
        const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
        return at !== null && openLinkAt(view, at);
      },
    },
  },
);
