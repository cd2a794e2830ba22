import { type Bibliography, ConceptId } from '../../content/schema/index.ts';
import type { StartInfo } from '../../preload/contract.ts';
import { desk } from '../notes/use-desk.ts';
import { useAbout } from '../state/about.ts';
import { useArrangement } from '../state/arrangement.ts';
import { type Atlas, toAtlas } from '../state/atlas.ts';
import { type CourseBook, toCourse } from '../state/course.ts';
import { followLens } from '../state/follow-lens.ts';
import { followLights } from '../state/follow-lights.ts';
import { startEngine } from '../state/inference.ts';
import { useNotes } from '../state/notes.ts';
import { followPlace, useProgress } from '../state/progress.ts';
import { useSettings } from '../state/settings.ts';
import { useView } from '../state/view.ts';
import { useWorkspace, useWorkspaceTrouble } from '../state/workspace.ts';
import { loadFaces } from '../ui/faces.ts';
import { followLinks } from './follow-link.ts';
import { followTheme } from './theme.ts';

export type Booted =
  | {
      readonly kind: 'ready';
      readonly atlas: Atlas;
      readonly course: CourseBook;
      readonly bibliography: Bibliography;
      readonly start: StartInfo;
    }
  | { readonly kind: 'damaged'; readonly message: string };

/** The concept that `--view card` shows. */
const SHOWPIECE = ConceptId.parse('cortisol');

/** Notes that are read by then are there with the first picture; more of them follow it. */
const PATIENCE_MS = 250;

const listenToNotes = (): void => {
  window.study.notes.onChanged((news) => {
    const wasGood = useNotes.getState().health.kind === 'good';
    useNotes.getState().hear(news);
    for (const note of news.put) desk.changed(note);
    if (!wasGood && news.health.kind === 'good') void desk.flushAll();
  });
};

/** What was read counts again, and the place in the text is where one stopped, if the course still has it. */
const restoreProgress = (course: CourseBook, { progress, progressTrouble }: StartInfo): void => {
  useProgress.setState({ ...progress, trouble: progressTrouble });
  const { place } = progress;
  if (place && course.passage.get(place.paragraph)?.level === place.level)
    useView.setState({ place: { ...place, offset: null } });
  followPlace();
};

/** Asks main for everything that the first view needs, and sets the window up for it. */
export const boot = async (): Promise<Booted> => {
  const notes = window.study.notes.load();
  const patience = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  const [start, content] = await Promise.all([window.study.app.start(), window.study.content.load(), loadFaces()]);
  useSettings.setState(start.settings);
  useAbout.setState({ version: start.version });
  useWorkspace.setState(start.workspace);
  useWorkspaceTrouble.setState({ message: start.workspaceTrouble });
  followTheme();
  if (!content.ok) return { kind: 'damaged', message: content.message };
  listenToNotes();
  const read = await Promise.race([notes, start.exportAs === null ? patience : notes]);
  if (read) {
    useNotes.getState().replace(read);
  } else {
    useNotes.setState({ isReading: true });
    void notes.then(useNotes.getState().replace);
  }
  if (start.view === 'card') useView.setState({ selected: { kind: 'concept', id: SHOWPIECE }, reveal: 1 });
  if (start.view === 'notes' || start.view === 'reading') useView.setState({ page: start.view });
  const atlas = toAtlas(content.value);
  useArrangement.setState({ authored: atlas });
  followLights(atlas);
  requestIdleCallback(() => startEngine(atlas));
  followLens();
  const course = toCourse(content.value.course);
  restoreProgress(course, start);
  followLinks(atlas, start.link);
  return {
    kind: 'ready',
    atlas,
    course,
    bibliography: content.value.bibliography,
    start,
  };
};
