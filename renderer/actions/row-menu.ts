import type { MouseEvent } from 'react';
import { subjectAt } from './context.ts';
import { openSubjectMenu } from './subject-menu.ts';

/** Opens the menu of the row under the pointer, in place of the system's. */
export const openRowMenu = (event: MouseEvent): void => {
  const row = event.target instanceof Element ? event.target.closest('[role="treeitem"], tr') : null;
  const subject = subjectAt(row) ?? subjectAt(row?.querySelector('[data-subject]') ?? null);
  if (!subject) return;
  event.preventDefault();
  openSubjectMenu(subject, { x: event.clientX, y: event.clientY });
};
