import type { ReactNode } from 'react';
import type { ReferenceId } from '../../content/schema/index.ts';

/** Shows the notes on a source. @param name  what they are about: the same function at each call, so that rows stay as they are */
export type SourceNotes = (id: ReferenceId, name: string) => ReactNode;
