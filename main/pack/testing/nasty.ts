/** Notes with everything that has ever broken an export. */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { ConceptId, ReferenceId, RelationId } from '../../../content/schema/index.ts';
import { deriveTitle } from '../../../notation/title.ts';
import { LABEL_COLOURS, type Note, type NoteTarget } from '../../../preload/contract.ts';
import { passage } from '../../notes/testing/make.ts';

/** Names that an import takes for a trap, wherever they came from. */
const TRAP = /"(?:__proto__|constructor|prototype)":/;

const PIECES = [
  '👩‍👩‍👧‍👦',
  '\u202Eabc\u2066',
  'Z̸̡̢͖a̴l̷g̶o̵̢͎',
  '\u2028',
  '\u2029',
  '\0',
  '\ud800',
  '\udfff',
  'é',
  'e\u0301',
  '\r\n',
  '\n',
  '\t',
  '\ufeff',
  '\u0085',
  '---\n',
  '\n---\n',
  '```',
  '# ',
  '[[concept:cortisol]]',
  '[[concept:cortisol|the stress | hormone]]',
  '[[Cortisol]]',
  '[[No such thing]]',
  '[[concept:phlogiston|x]]',
  '| a | [[concept:acth]] |\n',
  '__proto__',
  '%%',
  '{{}}',
  ': - "quoted" \'and\' #tag',
  '../../etc/passwd',
  'CON',
] as const;

const text = fc
  .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom(...PIECES)), { maxLength: 12 })
  .map((parts) => parts.join(''));

const target: fc.Arbitrary<NoteTarget> = fc.constantFrom<NoteTarget>(
  { kind: 'concept', id: ConceptId.parse('cortisol') },
  { kind: 'concept', id: ConceptId.parse('phlogiston') },
  { kind: 'relation', id: RelationId.parse('a--b--c') },
  { kind: 'reference', id: ReferenceId.parse('herman2016') },
  { kind: 'prompt', id: 'two-stories' },
  { kind: 'route', relations: [RelationId.parse('a--b--c'), RelationId.parse('c--d--e')] },
  { kind: 'scenario', question: 'hold.cortisol.up_push.phlogiston.down_days_sex.male_evidence.d' },
  passage,
  { kind: 'other', stored: { kind: 'dream', depth: { of: ['it', 1] } } },
);

const moment = fc.integer({ min: 0, max: 253_402_300_799_999 });

const anyNote: fc.Arbitrary<Note> = fc
  .record({
    body: text,
    targets: fc.uniqueArray(target, { maxLength: 4, selector: (each) => JSON.stringify(each) }),
    tags: fc.uniqueArray(fc.constantFrom('exam', 'stress/acute', 'Größe', 'день'), { maxLength: 3 }),
    label: fc.option(fc.constantFrom(...LABEL_COLOURS)),
    isPinned: fc.boolean(),
    createdAt: moment,
    later: fc.integer({ min: 0, max: 1e9 }),
    rev: fc.integer({ min: 1, max: 1e6 }),
    isTrashed: fc.boolean(),
    extra: fc.option(fc.jsonValue({ maxDepth: 2 }).filter((value) => !TRAP.test(JSON.stringify(value)))),
  })
  .map(({ later, isTrashed, extra, ...rest }) => ({
    id: randomUUID(),
    title: deriveTitle(rest.body),
    ...rest,
    updatedAt: rest.createdAt + later,
    deletedAt: isTrashed ? rest.createdAt + later : null,
    // Of a later version: kept.
    ...(extra !== null && { extra: JSON.parse(JSON.stringify(extra)) }),
  }));

export const anyNotes = fc.array(anyNote, { maxLength: 12 });
