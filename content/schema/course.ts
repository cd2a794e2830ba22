import { z } from 'zod';
import { Claim, Contradiction } from './claim.ts';
import { Prompt, Protocol, Reading, Table, Term } from './reading.ts';
import { Scenario } from './scenario.ts';

/** All that is read, beside the map: texts, tables, plans, terms, the audit of the article, questions to think about, what-ifs. */
export const Course = z.strictObject({
  /** Shallowest first. */
  readings: z.array(Reading).readonly(),
  claims: z.array(Claim).readonly(),
  contradictions: z.array(Contradiction).readonly(),
  tables: z.array(Table).readonly(),
  protocols: z.array(Protocol).readonly(),
  glossary: z.array(Term).readonly(),
  prompts: z.array(Prompt).readonly(),
  /** What-if questions with their answers, in the order in which they are taught. */
  scenarios: z.array(Scenario).readonly(),
});
export type Course = z.infer<typeof Course>;
