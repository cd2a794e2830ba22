/** A workspace for tests with one of everything. */
import type { SavedView, Workspace } from '../../preload/contract.ts';
import { WorkspaceForm } from './form.ts';

const view: Record<keyof SavedView, unknown> = {
  id: '6f1f6f0e-2f5e-4c2b-9d39-6a4f1f4f9a01',
  name: 'Stress, strong evidence',
  filter: {
    axes: ['HPA'],
    kinds: ['hormone'],
    influences: ['raises', 'lowers'],
    grade: 'B',
    contested: 'without',
    timescales: ['minutes'],
    levels: ['academic'],
    noted: true,
    verb: 'hide',
  },
  focus: { hops: 3, flow: 'upstream', isAlone: true },
  showsContext: true,
  lens: { sex: 'female', phase: 'luteal', stress: 'chronic' },
  camera: { x: -120.5, y: 40, zoom: 0.8 },
  selected: { kind: 'concept', id: 'cortisol' },
  lit: {
    kind: 'way',
    relations: ['crh--releases--acth', 'cortisol--lowers--crh'],
    concepts: ['crh', 'acth', 'cortisol'],
    label: 'Loop: Cortisol',
  },
};

/** As the window would send it. */
export const sampleWorkspace = (): Workspace =>
  WorkspaceForm.parse({ views: [view], arrangement: { cortisol: [120, 340.5], 'no-longer-known': [0, 0] } });
