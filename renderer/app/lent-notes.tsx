import type { ReferenceId } from '../../content/schema/index.ts';
import { LinkedFrom } from '../notes/links/LinkedFrom.tsx';
import { SubjectNotes } from '../notes/SubjectNotes.tsx';
import { saveScenario } from '../notes/save-scenario.ts';
import type { WayTarget } from '../state/targets.ts';
import type { ScenarioNotes } from '../whatif/keep/Keep.tsx';

/** Notes on a route or loop, for the panel that tells it. */
export const wayNotes = (way: WayTarget, name: string) => <SubjectNotes subject={way} name={name} />;

/** Notes on a what-if, and how one is begun, for the page that asks it. */
export const scenarioNotes: ScenarioNotes = {
  show: (target, name) => <SubjectNotes subject={target} name={name} />,
  save: saveScenario,
};

/** Notes on a source and where others speak of it, for the library and its sheet. */
export const sourceNotes = (id: ReferenceId, name: string) => (
  <>
    <SubjectNotes subject={{ kind: 'reference', id }} name={name} />
    <LinkedFrom thing={{ kind: 'reference', id }} />
  </>
);
