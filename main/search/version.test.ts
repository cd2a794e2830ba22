import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { ConceptId, RelationId } from '../../content/schema/index.ts';
import { foldNote } from './fold.ts';
import { INDEX_VERSION } from './schema.ts';
import { stampOf } from './stamp.ts';
import { aNote } from './testing.ts';

const note = aNote({
  id: '00000000-0000-4000-8000-000000000000',
  body: 'Oláh’s Œuvre\n\nOestradiol & ERα, GABA-A #exam/May `#no`',
  tags: ['Seminar'],
  isPinned: true,
  deletedAt: 1,
  targets: [
    { kind: 'concept', id: ConceptId.parse('cortisol') },
    { kind: 'relation', id: RelationId.parse('crh--releases--acth') },
    { kind: 'prompt', id: 'prompt-1' },
    { kind: 'scenario', question: 'hold.estradiol.up_days_sex.male_evidence.d' },
  ],
});

test('a note is folded as this version of the index says', () => {
  const form = createHash('sha256')
    .update(JSON.stringify([foldNote(note), stampOf(note)]))
    .digest('hex')
    .slice(0, 12);
  // Another form needs another INDEX_VERSION, or notes that are indexed already are looked for in the wrong form.
  expect({ version: INDEX_VERSION, form }).toEqual({ version: 3, form: 'ec51cb526701' });
});
