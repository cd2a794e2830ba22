import type { Page } from '@playwright/test';

/** What a screen reader is given, and the subject that the page says it stands for. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  /** `concept:cortisol`, `relation:crh--releases--acth`. */
  readonly subject: string;
}

/** Everything in the accessibility tree that stands for a concept or relation, as the browser hands it to the system. */
export const heardOn = async (page: Page): Promise<readonly Heard[]> => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const heard: Heard[] = [];
  for (const { ignored, role, name, backendDOMNodeId } of nodes) {
    if (ignored || backendDOMNodeId === undefined || !['treeitem', 'button'].includes(role?.value)) continue;
    const { node } = await session.send('DOM.describeNode', { backendNodeId: backendDOMNodeId });
    const place = node.attributes?.indexOf('data-subject') ?? -1;
    const subject = place < 0 ? undefined : node.attributes?.[place + 1];
    if (subject) heard.push({ role: role?.value, name: name?.value ?? '', subject });
  }
  await session.detach();
  return heard;
};
