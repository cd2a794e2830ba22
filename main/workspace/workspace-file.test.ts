import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Workspace } from '../../preload/contract.ts';
import { nodeFiles } from '../disk/files.ts';
import { diskError, intercept } from '../disk/testing/intercept.ts';
import { sampleWorkspace } from './testing.ts';
import { openWorkspace } from './workspace-file.ts';

const EMPTY: Workspace = { views: [], arrangement: {} };
const movedTo = (x: number): Workspace => ({ views: [], arrangement: { cortisol: [x, 0] } });

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'atlas-workspace-'));
  file = path.join(folder, 'workspace.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the workspace', () => {
  it('is empty at the first start, without a word', async () => {
    const opened = await openWorkspace(file);
    expect(opened.value()).toEqual(EMPTY);
    expect(opened.trouble()).toBeNull();
  });

  it('survives a restart to the last digit', async () => {
    expect(await (await openWorkspace(file)).save(sampleWorkspace())).toEqual({ ok: true, value: sampleWorkspace() });
    const again = await openWorkspace(file);
    expect(again.value()).toEqual(sampleWorkspace());
    expect(again.trouble()).toBeNull();
    expect(readdirSync(folder)).toEqual(['workspace.json']);
  });

  it('holds what was asked last, however many saves are under way', async () => {
    const opened = await openWorkspace(file);
    for (let x = 1; x <= 30; x += 1) void opened.save(movedTo(x));
    await opened.flush();
    expect((await openWorkspace(file)).value()).toEqual(movedTo(30));
  });

  it.each([
    '',
    '{"schema":1,"workspace":{"views":[',
    'null',
    '{"schema":1,"workspace":{"views":[{}],"arrangement":{}}}',
    '\0',
  ])('that reads %j is put aside and said, and stands as it was one change before', async (text) => {
    const first = await openWorkspace(file);
    await first.save(movedTo(1));
    await first.save(movedTo(2));
    writeFileSync(file, text);
    const opened = await openWorkspace(file);
    expect(opened.value()).toEqual(movedTo(1));
    expect(opened.trouble()).toMatch(/before the last change.*copy of the damaged file/);
    const quarantine = path.join(folder, 'quarantine');
    expect(readdirSync(quarantine).map((name) => readFileSync(path.join(quarantine, name), 'utf8'))).toEqual([text]);

    // The damaged file must not push out the good generation.
    await opened.save(movedTo(3));
    expect(opened.trouble()).toBeNull();
    writeFileSync(file, text);
    expect((await openWorkspace(file)).value()).toEqual(movedTo(1));
  });

  it('whose last write was cut off between its two renames is as it was before, without a word', async () => {
    await (await openWorkspace(file)).save(movedTo(1));
    renameSync(file, path.join(folder, 'workspace.previous.json'));
    writeFileSync(path.join(folder, '.workspace.json.tmp'), '{"schema":1,"work');
    const opened = await openWorkspace(file);
    expect(opened.value()).toEqual(movedTo(1));
    expect(opened.trouble()).toBeNull();
    await opened.save(movedTo(2));
    expect((await openWorkspace(file)).value()).toEqual(movedTo(2));
    expect(readdirSync(folder)).toEqual(['workspace.json', 'workspace.previous.json']);
  });

  it('that is damaged in both generations is empty, and says so', async () => {
    writeFileSync(file, 'x');
    writeFileSync(path.join(folder, 'workspace.previous.json'), 'y');
    const opened = await openWorkspace(file);
    expect(opened.value()).toEqual(EMPTY);
    expect(opened.trouble()).toMatch(/could not be read.*starts as it was drawn/);
  });

  it('of the first version is read with all its views, which light nothing, and is written anew', async () => {
    const { views, arrangement } = sampleWorkspace();
    const old = { schema: 1, workspace: { arrangement, views: views.map(({ lit: _, lens: __, ...view }) => view) } };
    writeFileSync(file, JSON.stringify(old));
    const opened = await openWorkspace(file);
    expect(opened.trouble()).toBeNull();
    expect(opened.value()).toEqual({ arrangement, views: views.map((view) => ({ ...view, lit: null, lens: {} })) });

    await opened.save(sampleWorkspace());
    expect((await openWorkspace(file)).value()).toEqual(sampleWorkspace());
    expect(JSON.parse(readFileSync(path.join(folder, 'workspace.previous.json'), 'utf8'))).toEqual(old);
  });

  it('of the second version is read with all its views, which look at everybody', async () => {
    const { views, arrangement } = sampleWorkspace();
    const old = { schema: 2, workspace: { arrangement, views: views.map(({ lens: _, ...view }) => view) } };
    writeFileSync(file, JSON.stringify(old));
    const opened = await openWorkspace(file);
    expect(opened.trouble()).toBeNull();
    expect(opened.value()).toEqual({ arrangement, views: views.map((view) => ({ ...view, lens: {} })) });
  });

  it('of a newer version is neither shown nor touched', async () => {
    const newer = '{"schema":4,"workspace":{"boards":[]}}';
    writeFileSync(file, newer);
    const opened = await openWorkspace(file);
    expect(opened.trouble()).toMatch(/newer version/);
    expect(await opened.save(movedTo(1))).toMatchObject({ ok: false, code: 'read-only' });
    expect(readFileSync(file, 'utf8')).toBe(newer);
  });

  it('that the system does not let us read is not replaced', async () => {
    const files = intercept(nodeFiles, ({ operation }) => {
      if (operation === 'read') throw diskError('EIO');
      return undefined;
    });
    await (await openWorkspace(file)).save(movedTo(1));
    const opened = await openWorkspace(file, files);
    expect(opened.trouble()).toMatch(/cannot be read at the moment/);
    expect(await opened.save(movedTo(2))).toMatchObject({ ok: false, code: 'read-only' });
    expect((await openWorkspace(file)).value()).toEqual(movedTo(1));
  });

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EACCES', 'io'],
  ])('that cannot be written for %s says so, keeps the stored one and leaves no rest', async (errno, code) => {
    const refusing = { now: false };
    const files = intercept(nodeFiles, ({ operation }) => {
      if (refusing.now && operation === 'write') throw diskError(errno);
      return undefined;
    });
    const opened = await openWorkspace(file, files);
    await opened.save(movedTo(1));
    refusing.now = true;
    expect(await opened.save(movedTo(2))).toMatchObject({ ok: false, code });
    expect(opened.value()).toEqual(movedTo(2));
    expect((await openWorkspace(file)).value()).toEqual(movedTo(1));
    expect(existsSync(path.join(folder, '.workspace.json.tmp'))).toBe(false);
    refusing.now = false;
    expect(await opened.save(movedTo(3))).toMatchObject({ ok: true });
  });
});
