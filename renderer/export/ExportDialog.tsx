import { useExport } from '../state/export.ts';
import { MapDialog } from './MapDialog.tsx';
import { TextDialog } from './text/TextDialog.tsx';

/** How the map or the open text leaves the app. Shown while it is asked for. */
export function ExportDialog({ version }: { readonly version: string }) {
  const subject = useExport((state) => state.subject);
  if (subject === null) return null;
  return subject === 'map' ? <MapDialog version={version} /> : <TextDialog version={version} />;
}
