/** Something wrong in the content, told to the person who has to repair it. */
export interface Problem {
  /** Path from the project's root: `content/concepts/cortisol.json`. */
  readonly file: string;
  /** JSON path or id inside the file: `facts[2].cites`. Empty if the whole file is meant. */
  readonly where: string;
  /** A sentence that says what is wrong and, where it helps, what would be right. */
  readonly message: string;
}

/** One line a problem: `content/concepts/cortisol.json: facts[2].cites: …`. */
export const problemLine = ({ file, where, message }: Problem): string =>
  [file, where, message].filter((part) => part !== '').join(': ');
