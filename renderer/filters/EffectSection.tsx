import { LEGEND_MARKS } from '../drawing/legend-marks.ts';
import { useStandings } from '../state/follow-lights.ts';
import { VerdictGlyph } from '../ui/VerdictGlyph.tsx';
import { Section } from './Section.tsx';

/** What the marks of a what-if mean, while one is drawn. */
export function EffectSection() {
  const isTold = useStandings((state) => state.told !== null);
  if (!isTold) return null;
  return (
    <Section title="What if" about="The larger the disc, the larger the effect beside the others. Never an amount.">
      <ul className="effect-key">
        {LEGEND_MARKS.map(({ mark, words }) => (
          <li key={mark.key}>
            <span className="entry-sample">
              <VerdictGlyph mark={mark} />
            </span>
            {words}
          </li>
        ))}
        <li>
          <span className="entry-sample effect-faint">Abc</span>
          No known path
        </li>
      </ul>
    </Section>
  );
}
