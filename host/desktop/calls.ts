/** What the app asked of the desktop, for tests to read, and the answers that tests prepare. */
export interface Call {
  readonly api: string;
  readonly args: readonly unknown[];
}

export const calls: Call[] = [];
const answers = new Map<string, unknown[]>();

/** @param args  plain data; windows are left out by the caller */
export const record = (api: string, args: readonly unknown[]): void => void calls.push({ api, args });

/** Puts an answer behind those already waiting for `api`. */
export function prepareAnswer(api: string, value: unknown): void {
  answers.set(api, [...(answers.get(api) ?? []), value]);
}

export const hasAnswer = (api: string): boolean => (answers.get(api)?.length ?? 0) > 0;
export const takeAnswer = (api: string): unknown => answers.get(api)?.shift();
