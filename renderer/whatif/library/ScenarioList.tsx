import { ChevronRight, FlaskConical } from 'lucide-react';
import { type Question, SCENARIO_GROUPS, type Scenario } from '../../../content/schema/index.ts';
import { type Atlas, useAtlas } from '../../state/atlas.ts';
import { useCourse } from '../../state/course.ts';
import { openScenario } from '../../state/scenario.ts';
import { counted } from '../../words/counted.ts';
import { questionTitle } from '../../words/scenario.ts';
import { Advice } from './Advice.tsx';
import { useOwnScenarios } from './own.ts';
import { closeShelf, takeOut } from './shelf.ts';
import { GROUP_WORDS } from './words.ts';

interface RowProps {
  readonly title: string;
  readonly detail: string;
  readonly onOpen: () => void;
}

function Row({ title, detail, onOpen }: RowProps) {
  return (
    <li>
      <button type="button" className="scenario-row" onClick={onOpen}>
        <FlaskConical className="icon" size={16} aria-hidden />
        <span>
          <b>{title}</b>
          <span className="scenario-detail">{detail}</span>
        </span>
        <ChevronRight className="icon" size={16} aria-hidden />
      </button>
    </li>
  );
}

const openOwn = (question: Question): void => {
  closeShelf();
  openScenario(question, { label: 'open what-if of a note' });
};

/** What the user wrote about; nothing while there are no such notes. */
function OwnRows({ atlas }: { readonly atlas: Atlas }) {
  const own = useOwnScenarios(atlas);
  if (own.length === 0) return null;
  return (
    <section aria-labelledby="scenarios-own">
      <h3 id="scenarios-own">Yours</h3>
      <ul>
        {own.map(({ code, question, notes }) => (
          <Row
            key={code}
            title={questionTitle(atlas, question)}
            detail={counted(notes, 'note')}
            onOpen={() => openOwn(question)}
          />
        ))}
      </ul>
    </section>
  );
}

const detailOf = (atlas: Atlas, { question, expected }: Scenario): string =>
  expected.length === 0 ? 'What arrows cannot answer, and why' : questionTitle(atlas, question);

/** Everything that can be asked at once: the user's own, then those of the course. */
export function ScenarioList() {
  const atlas = useAtlas();
  const { scenarios } = useCourse();
  const groups = SCENARIO_GROUPS.map((group) => ({ group, found: scenarios.filter((each) => each.group === group) }));
  return (
    <div className="scenario-list">
      <p className="remark">Take one out, predict where things go, then see the answer and its reasons.</p>
      <OwnRows atlas={atlas} />
      {groups
        .filter(({ found }) => found.length > 0)
        .map(({ group, found }) => (
          <section key={group} aria-labelledby={`scenarios-${group}`}>
            <h3 id={`scenarios-${group}`}>{GROUP_WORDS[group].title}</h3>
            <p className="muted">{GROUP_WORDS[group].lead}</p>
            {group === 'protocol' && <Advice />}
            <ul>
              {found.map((scenario) => (
                <Row
                  key={scenario.id}
                  title={scenario.title}
                  detail={detailOf(atlas, scenario)}
                  onOpen={() => takeOut(scenario)}
                />
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}
