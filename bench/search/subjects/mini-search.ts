import MiniSearch, { type Options } from 'minisearch';
import { normalise, tokenise } from '../../../notation/terms.ts';
import type { Note } from '../../../preload/contract.ts';
import { SHOWN, type Subject } from './subject.ts';

/** As the app sets it for what is bundled. */
const OPTIONS: Options<Note> = {
  fields: ['title', 'body'],
  tokenize: tokenise,
  processTerm: normalise,
  searchOptions: {
    boost: { title: 4 },
    prefix: true,
    fuzzy: (term) => (term.length >= 4 ? 0.2 : false),
    maxFuzzy: 2,
    combineWith: 'AND',
  },
};

/** MiniSearch with the words of the app, kept as JSON. */
export const makeMiniSearch = (): Subject => {
  let index = new MiniSearch<Note>(OPTIONS);
  let json: string | null = null;
  const idsOf = (found: readonly { readonly id: unknown }[]) => found.map(({ id }) => String(id));
  const kept = (): string => {
    json ??= JSON.stringify(index);
    return json;
  };
  return {
    build: async (notes) => index.addAll(notes),
    size: () => Buffer.byteLength(kept()),
    stop: async () => {
      kept();
      index = new MiniSearch<Note>(OPTIONS);
    },
    restart: async () => {
      index = MiniSearch.loadJSON(kept(), OPTIONS);
    },
    first: async (beginning) => idsOf(index.search(beginning, { fuzzy: false }).slice(0, SHOWN)),
    ranked: async (text) => idsOf(index.search(text).slice(0, SHOWN)),
    all: async (word) => idsOf(index.search(word)),
    close: async () => {
      json = null;
      index = new MiniSearch<Note>(OPTIONS);
    },
  };
};
