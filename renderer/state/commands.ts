/**
 * The one log of what was done in this window and can be undone: changes of notes, of the arrangement, of what the map is
 * narrowed to. Typing has a log of its own in its editor; selecting and looking about are no commands.
 */
import { create } from 'zustand';

/** One thing that was done and can be undone. */
export interface Command {
  /** What it did, as it stands behind "Undo: ": "pin note", "move Cortisol". */
  readonly label: string;
  /** Takes it back. @throws Error with a sentence for the user if that cannot be done now */
  readonly undo: () => Promise<void> | void;
  /** Does it again. @throws Error with a sentence for the user if that cannot be done now */
  readonly redo: () => Promise<void> | void;
}

/** What the last step through the log did; `trouble` says why it could not. */
export interface Stepped {
  readonly what: 'Undone' | 'Redone';
  readonly label: string;
  readonly trouble: string | null;
}

interface CommandLog {
  /** What can be undone, the last one next. */
  readonly done: readonly Command[];
  /** What can be redone, the last one next. */
  readonly undone: readonly Command[];
  /** Null from the next recorded command on. A new object for every step. */
  readonly stepped: Stepped | null;
}

/** How many commands are remembered. */
export const COMMANDS_CAP = 200;

export const useCommands = create<CommandLog>()(() => ({ done: [], undone: [], stepped: null }));

/** Takes a command that was just done into the log; what was undone before can no longer be redone. */
export const record = (command: Command): void =>
  useCommands.setState(({ done }) => ({ done: [...done, command].slice(-COMMANDS_CAP), undone: [], stepped: null }));

type Way = 'undo' | 'redo';

const WHAT = { undo: 'Undone', redo: 'Redone' } as const;

/** Commands may take a while, and only one is under way: the steps asked for meanwhile wait in this line. */
let line: Promise<void> = Promise.resolve();

/** The log after a step that began on `before`. What was recorded meanwhile is newer than it, and forbids a redo. */
const after = (way: Way, command: Command, before: CommandLog, { done, undone }: CommandLog): Partial<CommandLog> => {
  const newer = done.filter((each) => !before.done.includes(each));
  const older = done.filter((each) => each !== command && before.done.includes(each));
  if (way === 'redo') return { done: [...older, command, ...newer], undone: undone.filter((each) => each !== command) };
  return { done: [...older, ...newer], undone: newer.length > 0 ? undone : [...undone, command] };
};

const step = async (way: Way): Promise<void> => {
  const before = useCommands.getState();
  const command = (way === 'undo' ? before.done : before.undone).at(-1);
  if (!command) return;
  const tell = (trouble: string | null) => ({ stepped: { what: WHAT[way], label: command.label, trouble } });
  try {
    await command[way]();
    useCommands.setState((now) => ({ ...after(way, command, before, now), ...tell(null) }));
  } catch (error) {
    useCommands.setState(tell(error instanceof Error ? error.message : 'It did not work.'));
  }
};

const queue = (way: Way): Promise<void> => {
  line = line.then(() => step(way));
  return line;
};

/**
 * Takes back what was done last. One that cannot be taken back says why in `stepped` and stays. Steps asked for while
 * one is under way come after it.
 *
 * @returns fulfilled once this step is over, however it went
 */
export const undo = (): Promise<void> => queue('undo');

/** Does again what was undone last; as {@link undo}. */
export const redo = (): Promise<void> => queue('redo');
