/** What a what-if can and cannot tell, in plain words: what the dialog shows and the report ends with. */

/** A heading with what there is to say under it, a paragraph each. */
export interface Chapter {
  readonly title: string;
  readonly lines: readonly string[];
}

export const CAN: Chapter = {
  title: 'What it tells',
  lines: [
    'You push something up or down and hold it there. The map says in which direction everything else settles, how sure that is, and through which arrows.',
    'It tries 400 sets of strengths for the arrows, each strength within the range of its class, weak, medium or strong. An arrow on weaker evidence is missing from more of the sets. What comes out the same in nearly all of them does not depend on strengths that nobody knows.',
    'Each answer is a new level at rest beside the old one, at the time that you look. It is not a curve over time.',
  ],
};

export const LIMITS: Chapter = {
  title: 'What it cannot tell',
  lines: [
    'How much. Sizes are an order, large before small. They are no percentages and no doses.',
    'Large pushes. It reasons about small ones, where twice the push is twice the effect. Thresholds, saturation and effects that turn round at a high dose are not in it.',
    'Pulses and timing. It knows levels that are held. What depends on the pattern, as with GnRH, is refused.',
    'History. Where a body comes from makes no difference to it: what was set before birth, or worn out by years of stress, is not in it.',
    'Anything that is not on the map. “No known path” means that no arrow leads there in this context and by this time. It never means “no effect”.',
    'You. It is a way to read the map, not a forecast for a person, and no medical advice.',
  ],
};

export const LOOPS: Chapter = {
  title: 'Feedback and runaway loops',
  lines: [
    'Every quantity is taken to steady itself: what comes in never outweighs its own decay. Then a feedback loop makes an effect smaller or larger and never turns it round. Only paths that disagree can do that.',
    'Labour, milk ejection and the surge of LH are loops that amplify themselves. There the direction holds and the size does not, and the answer says “can run away”.',
  ],
};

/** A class of answer with how it is found. */
export interface ClassOfAnswer {
  readonly words: string;
  readonly rule: string;
}

export const CLASSES: readonly ClassOfAnswer[] = [
  { words: 'Held or pushed by you', rule: 'Set by the question itself.' },
  { words: 'Up, Down', rule: 'The same direction in at least 95 of 100 sets of strengths.' },
  { words: 'Probably up, Probably down', rule: 'In 80 to 95 of 100 sets.' },
  {
    words: 'Depends',
    rule: 'In fewer than 80 of 100. Paths disagree, and neither side wins in most sets: both are shown, with the arrows it hinges on.',
  },
  { words: 'No known path', rule: 'No arrow leads there at this time, in this context, on this evidence.' },
  {
    words: 'By the arrows alone',
    rule: 'A badge, not a class: every path has the same sign, so no strength can turn it round.',
  },
  { words: 'Limited evidence', rule: 'A badge: the concept responds in fewer than 80 of 100 sets.' },
];

export const SHARE: Chapter = {
  title: 'A share is not a probability',
  lines: [
    '“In 95 of 100 sets” counts sets of strengths that we drew. It is not the chance that the answer is right, and other ranges would give another count.',
  ],
};

export const FLOOR: Chapter = {
  title: 'Trusted evidence',
  lines: [
    'Arrows on weaker evidence than you trust are left out. A stricter choice takes paths away and never adds one. Relations without a known direction are never used. What was left out is told with each answer.',
    'Contested arrows stay in, with less weight, and say that they are contested wherever they are told.',
  ],
};

/** What no direction on arrows can answer, whether the app knows to refuse it or not. */
export const UNANSWERABLE: readonly string[] = [
  'GnRH given without a pause instead of in pulses: first a flare, then silence. Kisspeptin can do the same.',
  'The moment within a pulse or within the day.',
  'Effects that turn round at a higher dose.',
  'Effects on the brain before birth.',
  'Oxytocin given for hours in labour: its receptor tires.',
  'Whether a nasal spray reaches the brain: a question of the way in, not of direction.',
  'A genotype such as rs53576: it changes what arrows do and is no amount. Choose it as context.',
];
