import type { PackWords } from '../../../preload/contract.ts';
import { usePack } from '../../state/pack.ts';
import { ExportPack } from './ExportPack.tsx';
import { ImportPack } from './ImportPack.tsx';

interface PackDialogsProps {
  /** What the window knows besides: names, places, the map drawn. */
  readonly words: () => PackWords;
}

/** What is asked about the study pack. */
export function PackDialogs({ words }: PackDialogsProps) {
  const way = usePack((state) => state.way);
  if (way === 'out') return <ExportPack words={words} />;
  return way === 'in' ? <ImportPack /> : null;
}
