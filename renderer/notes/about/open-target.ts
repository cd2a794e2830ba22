import type { NoteTarget } from '../../../preload/contract.ts';
import type { Atlas } from '../../state/atlas.ts';
import { setInquiry } from '../../state/inquiry.ts';
import { openJournal } from '../../state/journal.ts';
import { questionOf } from '../../state/known-question.ts';
import { openInLibrary } from '../../state/library.ts';
import { useLights } from '../../state/lights.ts';
import { openWhatIf } from '../../state/open-what-if.ts';
import type { WayTarget } from '../../state/targets.ts';
import { useView } from '../../state/view.ts';
import { announce } from '../../ui/announcer.tsx';
import { lightOfWay } from './way.ts';

/** Lights it on the map, and turns to it in the list of routes or of loops. */
const openWay = (atlas: Atlas, way: WayTarget, name: string): void => {
  const lit = lightOfWay(atlas, way, name);
  const [from, to] = [way.relations[0], way.relations.at(-1)].map((id) => id && atlas.relation.get(id));
  if (!lit || !from || !to) return;
  if (way.kind === 'loop') setInquiry({ section: 'loops', through: null });
  else setInquiry({ section: 'routes', from: from.source, to: to.target });
  useView.getState().open('routes');
  useLights.getState().light(lit, 'seek');
  announce(`${name}, lit on the map`);
};

/**
 * Leads to what a note is about. Words of the text have a way of their own.
 *
 * @param name  of {@link nameTarget}
 * @param noteId  the entry to write on, where it is a question of the journal
 */
export const openTarget = (atlas: Atlas, target: NoteTarget, name: string, noteId: string): void => {
  switch (target.kind) {
    case 'concept':
    case 'relation':
      useView.getState().jumpTo(target);
      break;
    case 'route':
    case 'loop':
      openWay(atlas, target, name);
      break;
    case 'reference':
      openInLibrary({ page: 'references', id: target.id });
      break;
    case 'scenario': {
      const read = questionOf(atlas, target.question);
      if (read.ok) openWhatIf(read.question, 'open what-if of a note');
      break;
    }
    case 'prompt':
      openJournal(target.id, noteId);
      break;
    case 'passage':
    case 'other':
  }
};
