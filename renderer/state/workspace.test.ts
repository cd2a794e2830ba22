import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeepFailure, Result, Workspace } from '../../preload/contract.ts';
import { saveWorkspace, useWorkspace, useWorkspaceTrouble } from './workspace.ts';

type Answer = Result<Workspace, KeepFailure>;

const asked: Workspace[] = [];
const answers: ((answer: Answer) => void)[] = [];

beforeEach(() => {
  asked.length = 0;
  answers.length = 0;
  useWorkspace.setState({ views: [], arrangement: {} });
  useWorkspaceTrouble.setState({ message: null });
  const save = (workspace: Workspace) => {
    asked.push(workspace);
    return new Promise<Answer>((resolve) => answers.push(resolve));
  };
  vi.stubGlobal('window', { study: { workspace: { save } } });
  return () => vi.unstubAllGlobals();
});

const moved = { arrangement: { cortisol: [1, 2] } } as const;
const good = (): Answer => ({ ok: true, value: useWorkspace.getState() });
const bad: Answer = { ok: false, code: 'disk-full', message: 'The disk is full.' };

describe('a change to the workspace', () => {
  it('holds at once, and is stored together with the rest', () => {
    void saveWorkspace(moved);
    expect(useWorkspace.getState()).toEqual({ views: [], ...moved });
    expect(asked).toEqual([{ views: [], ...moved }]);
  });

  it('that cannot be stored holds all the same, and says why until one can be', async () => {
    const first = saveWorkspace(moved);
    answers[0]?.(bad);
    await first;
    expect(useWorkspace.getState().arrangement).toEqual(moved.arrangement);
    expect(useWorkspaceTrouble.getState().message).toBe('The disk is full.');
    const second = saveWorkspace({ arrangement: {} });
    answers[1]?.(good());
    await second;
    expect(useWorkspaceTrouble.getState().message).toBeNull();
  });
});
