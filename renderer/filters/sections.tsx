import type { ReactNode } from 'react';
import { AXES, GRADES, INFLUENCES, KINDS, LEVELS, TIMESCALES } from '../../content/schema/index.ts';
import { useAtlas } from '../state/atlas.ts';
import type { Facet } from '../state/facet.ts';
import { useLights } from '../state/lights.ts';
import { EvidenceTile } from '../ui/EvidenceTile.tsx';
import { KindShape } from '../ui/KindShape.tsx';
import { SignGlyph } from '../ui/SignGlyph.tsx';
import { SHAPE_OF_KIND } from '../ui/shape-of-kind.ts';
import { gradeStudies, influenceWord, levelWord, timescaleWord } from '../words/facet.ts';
import { axisWord, kindWord } from '../words/kind.ts';
import { Entry, Row } from './Entry.tsx';
import { ContestedSample, GradeSample, NoteSample, PlainSample, TimeSample } from './Sample.tsx';
import { Section } from './Section.tsx';
import type { CountOf } from './use-counts.ts';

interface Props {
  readonly countOf: CountOf;
}

/** What is on the map under the other facets first; else the order in which it was authored. */
const presentFirst = <Value,>(values: readonly Value[], countOf: (value: Value) => number): readonly Value[] =>
  values.toSorted((a, b) => Number(countOf(b) > 0) - Number(countOf(a) > 0));

interface ListProps<Value> extends Props {
  readonly values: readonly Value[];
  readonly facetOf: (value: Value) => Facet;
  readonly word: (value: Value) => string;
  readonly sample?: (value: Value) => ReactNode;
}

function FacetList<Value extends string>({ values, facetOf, word, sample, countOf }: ListProps<Value>) {
  const count = (value: Value) => countOf(facetOf(value));
  return presentFirst(values, count).map((value) => (
    <Entry key={value} facet={facetOf(value)} count={count(value)} sample={sample?.(value)}>
      {word(value)}
    </Entry>
  ));
}

/** The seven kinds of line, by end and dash. */
export const LineSection = ({ countOf }: Props) => (
  <Section title="What a line says">
    <FacetList
      values={INFLUENCES}
      facetOf={(value) => ({ field: 'influences', value })}
      word={influenceWord}
      sample={(value) => <SignGlyph sign={value} width={44} />}
      countOf={countOf}
    />
  </Section>
);

/** Width by evidence: this grade or better. The last grade takes everything in, so it asks for nothing. */
export function EvidenceSection({ countOf }: Props) {
  const asked = useLights((state) => state.filter.grade);
  const narrow = useLights((state) => state.narrow);
  const last = GRADES.at(-1);
  return (
    <Section title="Evidence at least" about="The better the evidence, the wider the line.">
      {GRADES.map((grade) => {
        const isLast = grade === last;
        return (
          <Row
            key={grade}
            count={countOf({ field: 'grade', value: grade })}
            sample={<GradeSample grade={grade} />}
            choice={{ radioOf: 'evidence' }}
            isOn={isLast ? asked === null || asked === grade : asked === grade}
            onPress={() => narrow({ grade: isLast ? null : grade })}
          >
            <EvidenceTile grade={grade} word={gradeStudies(grade)} />
          </Row>
        );
      })}
    </Section>
  );
}

const CONTESTED = [
  { value: 'any', word: 'All', sample: undefined },
  { value: 'only', word: 'Contested', sample: <ContestedSample /> },
  { value: 'without', word: 'Not contested', sample: <PlainSample /> },
] as const;

/** The not-equal disc. */
export function ContestedSection({ countOf }: Props) {
  const asked = useLights((state) => state.filter.contested);
  const narrow = useLights((state) => state.narrow);
  const count = (value: 'only' | 'without') => countOf({ field: 'contested', value });
  return (
    <Section title="Agreement">
      {CONTESTED.map(({ value, word, sample }) => (
        <Row
          key={value}
          count={value === 'any' ? count('only') + count('without') : count(value)}
          sample={sample ?? <span />}
          choice={{ radioOf: 'agreement' }}
          isOn={value === asked}
          onPress={() => narrow({ contested: value })}
        >
          {word}
        </Row>
      ))}
    </Section>
  );
}

/** The rose square. */
export const NoteSection = ({ countOf }: Props) => (
  <Section title="Mine">
    <Entry
      facet={{ field: 'noted', value: true }}
      count={countOf({ field: 'noted', value: true })}
      what="with notes"
      sample={<NoteSample />}
    >
      Has my note
    </Entry>
  </Section>
);

/** The mark of delay. */
export const TimeSection = ({ countOf }: Props) => (
  <Section title="How soon" about="Two strokes across a line: hours or longer.">
    <FacetList
      values={TIMESCALES}
      facetOf={(value) => ({ field: 'timescales', value })}
      word={timescaleWord}
      sample={(value) => <TimeSample timescale={value} />}
      countOf={countOf}
    />
  </Section>
);

/** Kinds that share a shape stand together, in the order of the vocabulary. */
const BY_SHAPE = [...Map.groupBy(KINDS, (kind) => SHAPE_OF_KIND[kind]).values()].flat();

/** Shapes of concepts. */
export function KindSection({ countOf }: Props) {
  const { concepts } = useAtlas();
  const known = new Set(concepts.map(({ kind }) => kind));
  return (
    <Section
      title="Concepts by kind"
      about="An outline takes the colour of its lane. Counted are the relations that touch it."
    >
      <FacetList
        values={BY_SHAPE.filter((kind) => known.has(kind))}
        facetOf={(value) => ({ field: 'kinds', value })}
        word={kindWord}
        sample={(value) => <KindShape kind={value} />}
        countOf={countOf}
      />
    </Section>
  );
}

export const AxisSection = ({ countOf }: Props) => (
  <Section title="System" about="The relations that touch it.">
    <FacetList values={AXES} facetOf={(value) => ({ field: 'axes', value })} word={axisWord} countOf={countOf} />
  </Section>
);

export const LevelSection = ({ countOf }: Props) => (
  <Section title="Level">
    <FacetList values={LEVELS} facetOf={(value) => ({ field: 'levels', value })} word={levelWord} countOf={countOf} />
  </Section>
);
