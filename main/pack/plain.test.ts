import { expect, it } from 'vitest';
import { readPack } from './read-pack.ts';

const read = (files: Readonly<Record<string, string>>) =>
  readPack(
    { name: 'x', files: new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])), refused: [] },
    5,
  );
const notesOf = (files: Readonly<Record<string, string>>) => read(files).notes.map(({ note }) => note);

it('a folder of Markdown files becomes free notes, titled by heading or file', () => {
  const notes = notesOf({ 'a/Insulin.md': 'It lowers glucose.', 'b.md': '# Own heading\n\nText\n', 'c.markdown': '' });
  expect(notes.map(({ title, body }) => [title, body])).toEqual([
    ['Insulin', '# Insulin\n\nIt lowers glucose.'],
    ['Own heading', '# Own heading\n\nText'],
    ['c', '# c'],
  ]);
  expect(notes[0]).toMatchObject({ targets: [], rev: 1, createdAt: 5, deletedAt: null });
});

it('front matter gives title, tags, times and pin; what means nothing here is kept in the text', () => {
  const [note] = notesOf({
    'x.md':
      '---\ntitle: My title\ntags: [exam, "#stress/acute", "not a tag!"]\ncreated: 2024-03-01\nupdated: 2024-04-01T10:00:00Z\npinned: true\ncourse: BIO 201\n---\nText',
  });
  expect(note).toMatchObject({
    title: 'My title',
    tags: ['exam', 'stress/acute'],
    isPinned: true,
    createdAt: Date.UTC(2024, 2, 1),
    updatedAt: Date.UTC(2024, 3, 1, 10),
    body: '# My title\n\nText\n\n```yaml\ncourse: BIO 201\n```',
  });
  expect(notesOf({ 'x.md': '---\ntags: one, two\n---\n' })[0]?.tags).toEqual(['one', 'two']);
});

it('front matter that is none stays in the text', () => {
  expect(notesOf({ 'x.md': '---\n: [\n---\nText' })[0]?.body).toContain(': [');
  expect(notesOf({ 'x.md': '---\nnever closed' })[0]?.body).toContain('never closed');
});

it('wiki links lead to the notes that they name; names of the atlas and of nothing stay', () => {
  const [a, b] = notesOf({ 'A.md': '[[b]] [[B#Part|part]] [[deep/b.md]] [[Cortisol]] `[[b]]`', 'deep/B.md': '# Bee' });
  expect(a?.body).toBe(
    `# A\n\n[[note:${b?.id}|b]] [[note:${b?.id}|part]] [[note:${b?.id}|deep/b.md]] [[Cortisol]] \`[[b]]\``,
  );
});

it('the same file has the same id every time, so that taking it in twice is taking it in once', () => {
  const ids = () => notesOf({ 'A.md': 'x', 'B.md': 'x' }).map(({ id }) => id);
  expect(ids()).toEqual(ids());
  expect(new Set(ids()).size).toBe(2);
  for (const id of ids()) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it('what is no Markdown is refused, and an empty folder says so', () => {
  expect(read({ 'a.svg': 'x' }).refused).toEqual([{ path: 'a.svg', reason: 'Only Markdown files become notes.' }]);
  expect(() => read({})).toThrow(/nothing in it/);
});
