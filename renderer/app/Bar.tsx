import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { StartInfo } from '../../preload/contract.ts';
import { ViewsMenu } from '../filters/views/ViewsMenu.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { useView } from '../state/view.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Appearance } from './Appearance.tsx';
import { focusPage } from './focus.ts';
import { followJump } from './follow-jump.ts';
import { Trail } from './Trail.tsx';

export function Bar({ start }: { readonly start: StartInfo }) {
  const back = useView((state) => state.back);
  const forward = useView((state) => state.forward);
  const canGoBack = useView(({ history }) => history.past.length > 0);
  const canGoForward = useView(({ history }) => history.future.length > 0);
  return (
    <header className="bar">
      <h1 className="hidden">Oxytocin Atlas</h1>
      <IconButton icon={ArrowLeft} label="Back" disabled={!canGoBack} onClick={back} />
      <IconButton icon={ArrowRight} label="Forward" disabled={!canGoForward} onClick={forward} />
      <Trail />
      <ViewsMenu />
      <SearchBox onJump={followJump} onLeave={focusPage} />
      <Appearance start={start} />
    </header>
  );
}
