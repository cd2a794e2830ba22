/** What may go wrong in ordinary use is a value; only bugs are thrown. `message` is a sentence for the user. */
export type Result<T, Code extends string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: Code; readonly message: string };
