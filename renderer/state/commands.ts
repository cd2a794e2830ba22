/** One thing that was done and can be undone. */
export interface Command {
  /** As it stands behind "Undo: ". */
  readonly label: string;
  readonly undo: () => Promise<void> | void;
  readonly redo: () => Promise<void> | void;
}

/** Takes a command that was just done into the log. */
export const record = (_command: Command): void => undefined;
