import { useAtlas } from '../state/atlas.ts';
import { useNotes } from '../state/notes.ts';
import { type Page, useView } from '../state/view.ts';
import { subjectTitle } from '../words/subject.ts';

const PAGE_NAMES: Readonly<Record<Page, string>> = { map: 'Map', list: 'List', routes: 'Routes', notes: 'Notes' };

/** Where the user is: the page, then what is open on it. */
export function Trail() {
  const atlas = useAtlas();
  const page = useView((state) => state.page);
  const selected = useView((state) => state.selected);
  const noteId = useView((state) => state.noteId);
  const noteTitle = useNotes(({ notes }) => notes.find(({ id }) => id === noteId)?.title);
  const subject = selected ? subjectTitle(atlas, selected) : undefined;
  const here = page === 'notes' ? (noteTitle ?? subject) : subject;
  return (
    <nav aria-label="Where you are" className="trail-nav">
      <ol className="trail">
        <li aria-current={here ? undefined : 'page'}>{PAGE_NAMES[page]}</li>
        {here && (
          <li aria-current="page" dir="auto">
            {here}
          </li>
        )}
      </ol>
    </nav>
  );
}
