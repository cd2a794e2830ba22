/** What `[[` and `#` offer while a note is written. */
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';
import type { SyntaxNode } from '@lezer/common';
import { writeLink } from '../../../notation/links.ts';
import { type Hands, handsOf, type Linkable } from './hands.ts';
import { isCodeNode } from './language.ts';

const KIND_WORDS: Readonly<Record<Linkable['kind'], string>> = {
  concept: 'Concept',
  relation: 'Relation',
  note: 'Note',
  reference: 'Source',
};
/** Of two that fit alike, what is linked to more often comes first. */
const WEIGHT: Readonly<Record<Linkable['kind'], number>> = { concept: 3, note: 2, relation: 1, reference: 0 };

/** How many are offered at once: what can be seen without a look further down; another letter narrows it. */
const OFFERED = 10;

/** The form in which what is typed is compared with names: without case and accents. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The fit of a name that was written out. */
const WHOLE = 8;

/** How well a name fits: whole, at its beginning, at the beginning of a word; 0 for not at all. */
const fitOf = (name: string, typed: string): number => {
  if (typed === '') return 1;
  const at = name.indexOf(typed);
  if (at === -1) return 0;
  if (at === 0) return name.length === typed.length ? WHOLE : 4;
  return /[\p{L}\p{N}]/u.test(name[at - 1] ?? '') ? 1 : 2;
};

/** What fits best first: its own name before another, what is shorter before what is longer. */
export const rankLinkables = (all: readonly Linkable[], typed: string): readonly Linkable[] => {
  const words = fold(typed);
  return all
    .flatMap((each) => {
      const fit = fitOf(fold(each.offered), words);
      const isOwn = each.offered === each.name ? 1 : 0;
      return fit > 0 ? [{ each, score: fit * 10 + WEIGHT[each.kind] * 2 + isOwn }] : [];
    })
    .toSorted((a, b) => b.score - a.score || a.each.offered.length - b.each.offered.length)
    .slice(0, OFFERED)
    .map(({ each }) => each);
};

const toCompletion = ({ kind, id, name, offered }: Linkable): Completion => ({
  label: offered,
  // A source is offered with its authors and title, which say more than its name.
  ...(kind !== 'reference' && offered !== name && { displayLabel: `${offered} (${name})` }),
  detail: KIND_WORDS[kind],
  type: kind,
  apply: (view, _completion, from, to) => {
    // Brackets that stand there already are not written twice.
    const rest = view.state.sliceDoc(to, to + 2) === ']]' ? 2 : 0;
    const link = writeLink(kind, id);
    view.dispatch({
      changes: { from: from - 2, to: to + rest, insert: link },
      selection: { anchor: from - 2 + link.length },
      userEvent: 'input.complete',
    });
  },
});

/** Nothing in code is a link or a tag. */
const isInCode = ({ state, pos }: CompletionContext): boolean => {
  for (let node: SyntaxNode | null = syntaxTree(state).resolveInner(pos, -1); node; node = node.parent)
    if (isCodeNode(node.name)) return true;
  return false;
};

type Source = (context: CompletionContext, hands: Hands) => CompletionResult | null;

/** Asked anew with every key at once: whoever types fast and presses Enter means what was typed. */
const live =
  (source: Source) =>
  (context: CompletionContext): CompletionResult | null => {
    const hands = handsOf(context.view);
    const ask = (now: CompletionContext): CompletionResult | null => {
      const found = hands && !isInCode(now) ? source(now, hands) : null;
      return found && { ...found, filter: false, update: (_before, _from, _to, next) => ask(next) };
    };
    return ask(context);
  };

/** Behind `[[`: everything that can be linked to. */
export const completeLinks = live((context, hands) => {
  const typed = context.matchBefore(/\[\[[^[\]|\n]{0,80}$/);
  if (!typed) return null;
  return { from: typed.from + 2, options: rankLinkables(hands.linkables(), typed.text.slice(2)).map(toCompletion) };
});

/** Behind `#`: the tags in use; none where one is written out. */
export const completeTags = live((context, hands) => {
  const typed = context.matchBefore(/(?:^|[\s([{"'“‘])#[\p{L}\p{M}\p{N}_/-]{0,80}$/u);
  if (!typed) return null;
  const from = typed.from + typed.text.indexOf('#') + 1;
  const words = fold(context.state.sliceDoc(from, context.pos));
  const fitting = hands.tags().map((tag) => ({ tag, fit: fitOf(fold(tag), words) }));
  if (fitting.some(({ fit }) => fit === WHOLE)) return null;
  const options = fitting
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit)
    .slice(0, OFFERED)
    .map(({ tag }): Completion => ({ label: tag, displayLabel: `#${tag}`, type: 'tag' }));
  return { from, options };
});
