import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { hashOf } from './bibliography/hash.ts';
import { compile } from './compile.ts';
import { problemLine } from './problem.ts';
import { report } from './report.ts';
import { sampleContent, sampleCourse, sampleLayout } from './sample.ts';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

/** A project folder with the sample content; `files` replace or add, null leaves out. */
const project = (files: Readonly<Record<string, string | null>> = {}): string => {
  const root = mkdtempSync(join(tmpdir(), 'atlas-content-'));
  roots.push(root);
  const { concepts, relations, references } = sampleContent();
  const course = sampleCourse();
  const all: Record<string, string | null> = {
    ...Object.fromEntries(concepts.map((each) => [`concepts/${each.id}.json`, JSON.stringify(each)])),
    ...Object.fromEntries(references.map((each) => [`references/${each.id}.json`, JSON.stringify(each)])),
    'relations/hpa-axis.json': JSON.stringify(relations),
    'layouts/hormone-map.json': JSON.stringify(sampleLayout()),
    'bibliography.json': JSON.stringify({ hash: hashOf(references), entries: {} }),
    'course/readings/fundamentals.json': JSON.stringify(course.readings[0]),
    'course/claims/course.json': JSON.stringify(course.claims),
    'course/contradictions.json': '[]',
    'course/tables/none.json': null,
    'course/protocols/none.json': null,
    'course/glossary.json': '[]',
    'course/prompts.json': '[]',
    'course/scenarios.json': '[]',
    ...files,
  };
  for (const [name, text] of Object.entries(all)) {
    const file = join(root, 'content', name);
    mkdirSync(dirname(file), { recursive: true });
    if (text !== null) writeFileSync(file, text);
  }
  return root;
};

const problemsIn = (root: string) => compile(root).problems.map(problemLine);

describe('compiling', () => {
  it('puts sound files into one bundle, sorted by id', () => {
    const { bundle, problems } = compile(project());
    expect(problems).toEqual([]);
    expect(bundle?.concepts.map((concept) => concept.id)).toEqual(['acth', 'crh']);
  });

  it('gives the same bundle for the same files', () => {
    expect(JSON.stringify(compile(project()).bundle)).toBe(JSON.stringify(compile(project()).bundle));
  });

  it('says which file is not JSON', () => {
    const [problem] = problemsIn(project({ 'concepts/crh.json': '{ "id": "crh",' }));
    expect(problem).toMatch(/^content\/concepts\/crh\.json: cannot be read as JSON: /);
  });

  it('says where a file breaks the schema, and why', () => {
    const { concepts } = sampleContent();
    const fact = { text: '', cites: ['book'], evidence: 'hearsay', contested: false, note: '' };
    const problems = problemsIn(project({ 'concepts/crh.json': JSON.stringify({ ...concepts[0], facts: [fact] }) }));
    expect(problems[0]).toMatch(/^content\/concepts\/crh\.json: facts\[0\]\.text: /);
    expect(problems[1]).toMatch(/^content\/concepts\/crh\.json: facts\[0\]\.evidence: .*"textbook"/);
  });

  it('counts a relation by its place in the file', () => {
    const problems = problemsIn(project({ 'relations/hpa-axis.json': '[{}]' }));
    expect(problems[0]).toMatch(/^content\/relations\/hpa-axis\.json: \[0\]\.id: /);
  });

  it('says when the sources have changed since they were set', () => {
    const stale = JSON.stringify({ hash: '0'.repeat(64), entries: {} });
    expect(problemsIn(project({ 'bibliography.json': stale }))).toEqual([
      'content/bibliography.json: hash: Sources have changed since it was set: run node content/build/bibliography/build.ts.',
    ]);
  });

  it('needs a layout', () => {
    const compiled = compile(project({ 'layouts/hormone-map.json': null }));
    expect(compiled.bundle).toBeUndefined();
    expect(compiled.problems.map((problem) => problem.file)).toEqual(['content/layouts/hormone-map.json']);
  });

  it('gives no bundle while anything is wrong', () => {
    expect(compile(project({ 'references/book.json': null })).bundle).toBeUndefined();
  });
});

describe('the report', () => {
  it('counts what is there and what is missing', () => {
    expect(report(compile(project()))).toEqual({
      concepts: 2,
      relations: 1,
      references: 1,
      facts: 2,
      contested: 0,
      uncited: 0,
      orphans: 0,
      readings: 1,
      words: { fundamentals: 3, 'fundamentals-plain': 4 },
      grade: { fundamentals: 5.2, 'fundamentals-plain': 0.7 },
      claims: 0,
      glossary: 0,
      tables: 0,
      rows: {},
      protocols: 0,
      prompts: 0,
      scenarios: 0,
      untied: 0,
      errors: 0,
    });
    expect(report(compile(project({ 'references/book.json': null })))).toMatchObject({ references: 0, errors: 6 });
  });
});
