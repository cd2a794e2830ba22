import { writeFile } from 'node:fs/promises';
import type { WebContents } from 'electron';

/** Writes what the page shows as a PNG. @throws if the file cannot be written */
export const writeSnapshot = async (contents: WebContents, file: string): Promise<void> => {
  const image = await contents.capturePage();
  await writeFile(file, image.toPNG());
};
