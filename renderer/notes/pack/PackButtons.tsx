import { PackageOpen, PackagePlus } from 'lucide-react';
import { openPack } from '../../state/pack.ts';
import { Button } from '../../ui/Button.tsx';

/** The ways of everything: out of the app, and into it. */
export function PackButtons() {
  return (
    <>
      <Button size="small" icon={PackagePlus} onClick={() => openPack('in')}>
        Import…
      </Button>
      <Button size="small" icon={PackageOpen} onClick={() => openPack('out')}>
        Export everything…
      </Button>
    </>
  );
}
