import type { Layout } from '../schema/index.ts';
import type { Content } from './content.ts';
import type { Problem } from './problem.ts';
import { checkCitations } from './rules/citations.ts';
import { checkContexts } from './rules/contexts.ts';
import { checkGraph } from './rules/graph.ts';
import { checkGroups } from './rules/groups.ts';
import { checkLayout } from './rules/layout.ts';
import { checkNames } from './rules/names.ts';
import { checkSigns } from './rules/signs.ts';

/** Everything wrong with content that parsed, layout aside. An empty list means it is sound. */
export const checkContent = (content: Content): readonly Problem[] =>
  [checkNames, checkGraph, checkCitations, checkSigns, checkContexts, checkGroups].flatMap((check) => check(content));

/** As {@link checkContent}, with the layout that is to show it. */
export const checkAll = (content: Content, layout: Layout): readonly Problem[] => [
  ...checkContent(content),
  ...checkLayout(content, layout),
];
