import type { StartInfo } from '../../preload/contract.ts';
import { ActionButton } from '../actions/ActionButton.tsx';
import { ViewsMenu } from '../filters/views/ViewsMenu.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { Appearance } from './Appearance.tsx';
import { focusPage } from './focus.ts';
import { followJump } from './follow-jump.ts';
import { Trail } from './Trail.tsx';

export function Bar({ start }: { readonly start: StartInfo }) {
  return (
    <header className="bar">
      <h1 className="hidden">Oxytocin Atlas</h1>
      <ActionButton id="back" />
      <ActionButton id="forward" />
      <Trail />
      <ViewsMenu />
      <SearchBox onJump={followJump} onLeave={focusPage} />
      <Appearance start={start} />
    </header>
  );
}
