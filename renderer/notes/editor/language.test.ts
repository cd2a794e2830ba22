import { ensureSyntaxTree } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linksIn } from '../../../notation/links.ts';
import { tagStretches } from '../../../notation/tags.ts';
import { noteLanguage } from './language.ts';

/** What the grammar of the editor finds in a text, by the name of its nodes. */
const found = (text: string, wanted: string): readonly string[] => {
  const state = EditorState.create({ doc: text, extensions: [noteLanguage, EditorState.lineSeparator.of('\n')] });
  const stretches: string[] = [];
  ensureSyntaxTree(state, text.length, 5_000)?.iterate({
    enter: ({ name, from, to }) => {
      if (name === wanted) stretches.push(text.slice(from, to));
    },
  });
  return stretches;
};

test('links, tags and highlights are seen in text and not in code', () => {
  const text =
    'a [[concept:cortisol|it]] #exam ==mark *this*==\n\n```\n[[no]] #no ==no==\n```\n`[[no]]` \\[[no]]\n\n- [ ] #task';
  expect(found(text, 'NoteLink')).toEqual(['[[concept:cortisol|it]]']);
  expect(found(text, 'NoteTag')).toEqual(['#exam', '#task']);
  expect(found(text, 'Highlight')).toEqual(['==mark *this*==']);
});

test('a paragraph of plain signs has the links and tags in the editor that it has everywhere', () => {
  const sign = fc.constantFrom('[[', ']]', '|', '#', 'a', 'é', ' ', '(', '1', '-', ':', 'concept:x');
  fc.assert(
    fc.property(
      // A letter first: what begins with a sign may be a list or a heading.
      fc.array(sign, { maxLength: 30 }).map((signs) => `a ${signs.join('')}`),
      (text) => {
        const written = (all: readonly { readonly start: number; readonly end: number }[]) =>
          all.map(({ start, end }) => text.slice(start, end));
        expect(found(text, 'NoteLink')).toEqual(written(linksIn(text)));
        expect(found(text, 'NoteTag')).toEqual(written(tagStretches(text)));
      },
    ),
    { numRuns: 500 },
  );
});

test('ten thousand brackets are read', () => {
  expect(found('[['.repeat(5_000), 'NoteLink')).toEqual([]);
});
