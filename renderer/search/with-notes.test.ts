import { describe, expect, test } from 'vitest';
import type { Note } from '../../preload/contract.ts';
import type { NoteFindings } from '../state/note-search.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { realCourse } from '../state/real-course.ts';
import { createSearch } from './search.ts';
import { isForNotes, noteGroups, withNotes } from './with-notes.ts';

const search = createSearch(realAtlas(), realCourse());

const note = (id: string, more: Partial<Note> = {}): Note => ({
  id,
  body: id,
  title: id,
  targets: [],
  tags: [],
  label: null,
  isPinned: false,
  createdAt: 0,
  updatedAt: 0,
  rev: 1,
  deletedAt: null,
  ...more,
});
const entry = note('entry', { targets: [{ kind: 'prompt', id: 'prompt-1' }] });

const findings = (ids: readonly string[], more: Partial<NoteFindings> = {}): NoteFindings => ({
  text: 'x',
  ids,
  isRanked: true,
  total: ids.length,
  marks: { typed: ['x'], terms: new Set() },
  troubles: [],
  state: 'ready',
  message: null,
  ...more,
});
const kindsFor = (query: string) =>
  withNotes(search.find(query, 5), noteGroups(findings(['a']), [note('a')], 5)).groups.map(({ kind }) => kind);

describe('notes that were found', () => {
  test('stand in the order of the answer, entries of the journal for themselves', () => {
    const groups = noteGroups(findings(['b', 'entry', 'a']), [note('a'), note('b'), entry], 5);
    expect(groups.map(({ kind, hits }) => [kind, hits.map(({ id }) => id)])).toEqual([
      ['note', ['note:b', 'note:a']],
      ['entry', ['note:entry']],
    ]);
  });

  test('are counted whole and shown in part; one that is gone meanwhile is passed over', () => {
    const [group] = noteGroups(findings(['a', 'b', 'gone'], { total: 10 }), [note('a'), note('b')], 1);
    expect(group).toMatchObject({ total: 9, hits: [{ id: 'note:a' }] });
  });

  test('follow the best of the content, and come before what is only a guess', () => {
    expect(kindsFor('cortisol').slice(0, 2)).toEqual(['concept', 'note']);
    expect(kindsFor('cortsol')[0]).toBe('note');
    expect(kindsFor('qqqqzzzz')).toEqual(['note']);
  });
});

test('tags, places and dates ask for notes alone', () => {
  expect(['tag:exam', 'cortisol in:title', '-tag:old x', 'Before:2026'].every(isForNotes)).toBe(true);
  expect(['cortisol', 'margin: x', 'begin:'].some(isForNotes)).toBe(false);
});
