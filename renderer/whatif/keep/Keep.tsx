import { FileText, Image, Link, NotebookPen } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { hasLinkForm, type Question, questionCode, questionLink } from '../../../content/schema/index.ts';
import type { NoteTarget } from '../../../preload/contract.ts';
import { useAbout } from '../../state/about.ts';
import { useAtlas } from '../../state/atlas.ts';
import { useBibliography } from '../../state/bibliography.ts';
import { openExport } from '../../state/export.ts';
import { useLibrary } from '../../state/library.ts';
import { useNotesAbout } from '../../state/targets.ts';
import { Button } from '../../ui/Button.tsx';
import { questionTitle } from '../../words/scenario.ts';
import { saveReport } from '../report/save-report.ts';
import './keep.css';

/** What the notebook does for what-ifs; the app knows how. */
export interface ScenarioNotes {
  /** The notes about a what-if, to be read and written. @param name  as it reads in a sentence */
  readonly show: (target: NoteTarget, name: string) => ReactNode;
  /** Stores a new note about it, and opens it to be written on. @returns what is wrong, in a sentence, or null */
  readonly save: (target: NoteTarget, title: string) => Promise<string | null>;
}

interface KeepProps {
  readonly question: Question;
  readonly notes: ScenarioNotes;
}

/** The question that stands, to be come back to: as a note, as a link, as a report, as a picture. */
export function Keep({ question, notes }: KeepProps) {
  const atlas = useAtlas();
  const bibliography = useBibliography();
  const style = useLibrary((state) => state.style);
  const version = useAbout((state) => state.version);
  const code = questionCode(question);
  const target = { kind: 'scenario', question: code } as const;
  /** What became of keeping a question; of another one it is not said. */
  const [outcome, setTold] = useState({ code, words: '' });
  const setOutcome = (words: string) => setTold({ code, words });
  const isNoted = useNotesAbout(target).length > 0;
  const title = `What if: ${questionTitle(atlas, question)}`;
  const save = async () => setOutcome((await notes.save(target, title)) ?? 'Saved as a note.');
  const copy = async () => {
    const link = questionLink(question);
    if (!hasLinkForm(link)) return setOutcome('Not copied: this what-if pushes more than a link can hold.');
    const answer = await window.study.clipboard.write(link);
    setOutcome(answer.ok ? 'Link copied. It opens this what-if in Oxytocin Atlas.' : answer.message);
  };
  const report = async () => {
    setOutcome('The report is being written…');
    setOutcome(await saveReport({ atlas, bibliography, style, question, version }));
  };
  return (
    <section className="keep" aria-labelledby="keep-title">
      <h3 id="keep-title">Keep this what-if</h3>
      <div className="keep-ways">
        <Button size="small" icon={NotebookPen} onClick={() => void save()}>
          Save as note
        </Button>
        <Button size="small" icon={Link} onClick={() => void copy()}>
          Copy link
        </Button>
        <Button size="small" icon={FileText} onClick={() => void report()}>
          Save report…
        </Button>
        <Button size="small" icon={Image} onClick={() => openExport('map')}>
          Save picture…
        </Button>
      </div>
      <p className="muted" role="status">
        {outcome.code === code && outcome.words}
      </p>
      {isNoted && notes.show(target, 'this what-if')}
    </section>
  );
}
