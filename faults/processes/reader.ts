/**
 * A process without rights over a store: opens it, tries to save, and prints what it saw as one line of JSON.
 *
 * Usage: reader.ts FOLDER. Started by root it becomes somebody else first.
 */
import { draft, open } from '../../main/notes/testing/make.ts';
import type { NotesView } from '../../preload/contract.ts';

export interface Seen {
  readonly view: NotesView;
  readonly isSaved: boolean;
  /** Of the refusal. */
  readonly message: string;
}

const NOBODY = 65_534;

const [folder = ''] = process.argv.slice(2);
if (process.getuid?.() === 0) process.seteuid?.(NOBODY);
const notes = await open(folder);
const answer = await notes.save(draft({ body: 'tried without rights' }));
const seen: Seen = { view: notes.load(), isSaved: answer.ok, message: answer.ok ? '' : answer.message };
await notes.close();
console.log(JSON.stringify(seen));
