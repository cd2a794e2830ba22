import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import type { ConceptId } from '../../../content/schema/index.ts';
import { moveHome, moveToLane, nudge } from '../../state/arrangement.ts';
import { useAtlas } from '../../state/atlas.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { nameOf } from '../../words/name.ts';
import { WAYS } from './ways.ts';
import '../../ui/menu.css';

/** A row is this many steps of the grid high. */
const ROW = 8;

/** Moves a concept without dragging and without keys (WCAG 2.5.7). */
export function MoveMenu({ id }: { readonly id: ConceptId }) {
  const atlas = useAtlas();
  const isMoved = useWorkspace(({ arrangement }) => Object.hasOwn(arrangement, id));
  const concept = atlas.concept.get(id);
  const lane = atlas.layout.places[id]?.lane;
  if (!concept) return null;
  return (
    <MenuTrigger>
      <Button className="button small move-button">
        {`Move ${nameOf(concept)}`}
        <ChevronDown className="icon" size={15} aria-hidden />
      </Button>
      <Popover className="menu-list" offset={4}>
        <Menu aria-label={`Move ${nameOf(concept)}`}>
          {WAYS.map(({ label, dx, dy, far }) => (
            <MenuItem key={label} onAction={() => nudge(id, dx * far, dy * far)}>
              {label}
            </MenuItem>
          ))}
          <Separator />
          <MenuItem onAction={() => nudge(id, 0, -ROW)}>One row up</MenuItem>
          <MenuItem onAction={() => nudge(id, 0, ROW)}>One row down</MenuItem>
          {atlas.layout.lanes
            .filter((each) => each.id !== lane)
            .map((each) => (
              <MenuItem key={each.id} onAction={() => moveToLane(id, each.id)}>{`To the lane ${each.title}`}</MenuItem>
            ))}
          <Separator />
          <MenuItem isDisabled={!isMoved} onAction={() => moveHome(id)}>
            Back to its authored place
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
