import { create } from 'zustand';

interface NoteTray {
  /** Which list of the tray is open: notes that lost what they are about, or links that lead nowhere. */
  readonly open: 'lost' | 'broken' | null;
  /** Notes that are left as they are, until the window closes. */
  readonly left: ReadonlySet<string>;
}

/** How the tray of the notebook lies before the user; for as long as the window stands. */
export const useNoteTray = create<NoteTray>()(() => ({ open: null, left: new Set<string>() }));

export const toggleTray = (which: 'lost' | 'broken'): void =>
  useNoteTray.setState(({ open }) => ({ open: open === which ? null : which }));

export const closeTray = (): void => useNoteTray.setState({ open: null });

/** Leaves a note as it is: its row says no more than that. */
export const leaveNote = (id: string, isLeft: boolean): void =>
  useNoteTray.setState(({ left }) => {
    const now = new Set(left);
    if (isLeft) now.add(id);
    else now.delete(id);
    return { left: now };
  });
