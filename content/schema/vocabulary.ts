/** The closed lists of the dossier. A word that is not here does not get into the content. */

export const KINDS = [
  'hormone',
  'neuropeptide',
  'neurotransmitter',
  'receptor',
  'enzyme',
  'gene',
  'variant',
  'brain-region',
  'gland',
  'tissue',
  'cell',
  'nutrient',
  'stimulus',
  'practice',
  'drug',
  'protocol',
  'process',
  'trait',
  'outcome',
] as const;
export type Kind = (typeof KINDS)[number];

export const AXES = ['HPA', 'HPG', 'oxytocin', 'growth', 'vasopressin', 'genetics', 'lifestyle', 'shared'] as const;
export type Axis = (typeof AXES)[number];

export const LEVELS = ['fundamentals', 'intermediate', 'academic'] as const;
export type Level = (typeof LEVELS)[number];

export const EFFECTS = [
  'stimulates',
  'inhibits',
  'releases',
  'binds',
  'activates',
  'antagonises',
  'converts-to',
  'cofactor-for',
  'transcribes',
  'upregulates',
  'downregulates',
  'modulates',
  'associated-with',
  'part-of',
  'treats',
] as const;
export type Effect = (typeof EFFECTS)[number];

/**
 * What a relation says, in the seven ways in which it can be drawn; see `influenceOf` in the window.
 * `depends`: raises or lowers by context; `linked`: not a cause; `needs`: the source is required for the target.
 */
export const INFLUENCES = ['raises', 'lowers', 'depends', 'linked', 'needs', 'treats', 'part'] as const;
export type Influence = (typeof INFLUENCES)[number];

/** Time from cause to measurable effect, shortest first. */
export const TIMESCALES = ['seconds', 'minutes', 'hours', 'days', 'weeks', 'developmental'] as const;
export type Timescale = (typeof TIMESCALES)[number];

/** How long after the push one looks: slower processes stand still. Shortest first. */
export const HORIZONS = ['minutes', 'hours', 'days', 'weeks'] as const;
export type Horizon = (typeof HORIZONS)[number];

/** Size class of an effect for the what-if engine; not derivable from the evidence. */
export const STRENGTHS = ['weak', 'medium', 'strong'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Values of the contexts in which a relation can hold. */
export const SEXES = ['female', 'male'] as const;
export const PHASES = [
  'follicular',
  'late-follicular',
  'luteal',
  'pregnancy',
  'labour',
  'lactation',
  'menopause',
] as const;
export const ROUTES = ['oral', 'transdermal', 'injected', 'intranasal', 'pulsatile', 'continuous'] as const;
export const SPECIES = ['human', 'rodent', 'other-mammal'] as const;
/** How long the stress has lasted. */
export const STRESSES = ['acute', 'chronic'] as const;
export const TISSUES = ['brain', 'pituitary', 'uterus', 'breast', 'gonad', 'adrenal', 'liver'] as const;
/** Alleles of the receptor variant rs53576, which changes an effect and is no quantity that could rise or fall. */
export const GENOTYPES = ['gg', 'ag', 'aa'] as const;

/** Kinds of study, strongest first. `article-only` means that only the source article says so. */
export const EVIDENCE = [
  'textbook',
  'human-meta-analysis',
  'human-rct',
  'human-observational',
  'animal',
  'in-vitro',
  'article-only',
] as const;
export type Evidence = (typeof EVIDENCE)[number];
