import { expect, test } from 'vitest';
import type { Workspace } from '../../preload/contract.ts';
import { CrashDisk } from '../disk/testing/crash-disk.ts';
import { intercept } from '../disk/testing/intercept.ts';
import { openWorkspace } from './workspace-file.ts';

const movedTo = (x: number): Workspace => ({ views: [], arrangement: { cortisol: [x, 0] } });
const placeOf = ({ arrangement }: Workspace): number => arrangement.cortisol?.[0] ?? 0;

test.each([
  ['no unsynced byte', 0],
  ['half of the unsynced bytes', 0.5],
  ['all unsynced bytes', 1],
])('no answered change is lost in a power cut that lets %s through', async (_words, share) => {
  const disk = new CrashDisk();
  await disk.makeFolder('/app');
  await disk.syncFolder('/');
  let answered = 0;
  const cuts: { readonly where: string; readonly answered: number; readonly after: CrashDisk }[] = [];
  const files = intercept(disk, ({ operation, path }) => {
    cuts.push({ where: `before ${operation} of ${path}`, answered, after: disk.crash(share) });
    return undefined;
  });
  const opened = await openWorkspace('/app/workspace.json', files);
  for (let x = 1; x <= 4; x += 1) {
    await opened.save(movedTo(x));
    answered = x;
  }
  expect(cuts.length).toBeGreaterThan(20);
  for (const cut of cuts) {
    const found = await openWorkspace('/app/workspace.json', cut.after);
    expect(found.trouble(), cut.where).toBeNull();
    expect(placeOf(found.value()), cut.where).toBeGreaterThanOrEqual(cut.answered);
  }
});
