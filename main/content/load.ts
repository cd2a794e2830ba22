import { readFile } from 'node:fs/promises';
import { Bundle } from '../../content/schema/index.ts';
import type { Result } from '../../preload/contract.ts';

/**
 * Reads the content that was compiled into the app.
 * @returns the bundle, or `damaged` with a sentence that says what to do; never throws
 */
export const loadContent = async (file: string): Promise<Result<Bundle, 'damaged'>> => {
  const damaged = (detail: string): Result<Bundle, 'damaged'> => ({
    ok: false,
    code: 'damaged',
    message: `The app's own content could not be read (${detail}). Your notes are kept elsewhere and are safe. Install Oxytocin Atlas again to mend it.`,
  });
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return damaged('the file is missing or unreadable');
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return damaged('the file is cut off or altered');
  }
  const parsed = Bundle.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  const issue = parsed.error.issues[0];
  return damaged(`${issue?.path.join('.') || 'the file'}: ${issue?.message}`);
};
