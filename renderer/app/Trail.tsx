import { useMemo } from 'react';
import { useAtlas } from '../state/atlas.ts';
import { useNotes } from '../state/notes.ts';
import { useScenario } from '../state/scenario.ts';
import { type Page, useView } from '../state/view.ts';
import { visitedBefore } from '../state/visited.ts';
import { nameOf } from '../words/name.ts';
import { questionTitle } from '../words/scenario.ts';
import { subjectTitle } from '../words/subject.ts';
import './trail.css';

const PAGE_NAMES: Readonly<Record<Page, string>> = {
  map: 'Map',
  list: 'List',
  routes: 'Routes',
  'what-if': 'What if',
  reading: 'Reading',
  notes: 'Notes',
  journal: 'Journal',
  backups: 'Backups',
  glossary: 'Glossary',
  references: 'References',
  audit: 'Claim audit',
};

/** As many as stand beside the search field in a wide window; CSS leaves out the oldest where there is less room. */
const MOST = 5;

/** The concepts that were looked at before, as ways back. */
function Visits() {
  const atlas = useAtlas();
  const history = useView((state) => state.history);
  const selected = useView((state) => state.selected);
  const retrace = useView((state) => state.retrace);
  const visits = useMemo(() => visitedBefore(history, selected, MOST), [history, selected]);
  return visits.map(({ id, steps }) => {
    const concept = atlas.concept.get(id);
    if (!concept) return null;
    return (
      <li key={id} className="trail-visit">
        <button type="button" title={`Back to ${nameOf(concept)}`} onClick={() => retrace(steps)}>
          {nameOf(concept)}
        </button>
      </li>
    );
  });
}

/** Where the user is: the page, the way there, then what is open on it. */
export function Trail() {
  const atlas = useAtlas();
  const page = useView((state) => state.page);
  const selected = useView((state) => state.selected);
  const noteId = useView((state) => state.noteId);
  const noteTitle = useNotes(
    ({ notes, trash }) => [notes, trash].flatMap((all) => all.find(({ id }) => id === noteId) ?? [])[0]?.title,
  );
  const subject = selected ? subjectTitle(atlas, selected) : undefined;
  const question = useScenario((state) => state.question);
  const supposed = page === 'what-if' ? questionTitle(atlas, question) || undefined : undefined;
  const here = page === 'notes' ? (noteTitle ?? subject) : (supposed ?? subject);
  return (
    <nav aria-label="Where you are" className="trail-nav">
      <ol className="trail">
        <li aria-current={here ? undefined : 'page'}>{PAGE_NAMES[page]}</li>
        <Visits />
        {here && (
          <li aria-current="page" className="trail-here" dir="auto">
            {here}
          </li>
        )}
      </ol>
    </nav>
  );
}
