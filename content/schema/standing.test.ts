import { describe, expect, it } from 'vitest';
import type { When } from './relation.ts';
import { bothHold, standingIn } from './standing.ts';

const overlap = (a: When | undefined, b: When | undefined): boolean => bothHold(a, b) !== null;

describe('two contexts hold together', () => {
  it('where nothing is said', () => {
    expect(overlap(undefined, { sex: ['male'] })).toBe(true);
    expect(overlap({ route: ['oral'] }, { sex: ['male'] })).toBe(true);
  });

  it('unless one key has no value in common', () => {
    expect(overlap({ sex: ['male'] }, { sex: ['female'] })).toBe(false);
    expect(overlap({ route: ['pulsatile', 'oral'] }, { route: ['oral'] })).toBe(true);
  });

  it('unless one side rules out every phase of the other', () => {
    expect(overlap({ notPhase: ['late-follicular'] }, { phase: ['late-follicular'] })).toBe(false);
    expect(overlap({ phase: ['luteal', 'late-follicular'] }, { notPhase: ['late-follicular'] })).toBe(true);
  });

  it('and a phase of the cycle is never that of a man', () => {
    expect(overlap({ phase: ['luteal'] }, { sex: ['male'] })).toBe(false);
  });
});

describe('what holds together', () => {
  it('is what both sides allow', () => {
    expect(bothHold({ phase: ['luteal', 'pregnancy'] }, { phase: ['pregnancy', 'labour'] })).toEqual({
      sex: ['female'],
      phase: ['pregnancy'],
    });
    expect(bothHold({ phase: ['luteal', 'labour'] }, { notPhase: ['labour'] })).toEqual({
      sex: ['female'],
      phase: ['luteal'],
      notPhase: ['labour'],
    });
  });

  it('shrinks with every further side, so that three can fail where every two agree', () => {
    const [a, b, c]: readonly When[] = [
      { phase: ['luteal', 'labour'] },
      { phase: ['labour', 'lactation'] },
      { phase: ['lactation', 'luteal'] },
    ];
    expect([overlap(a, b), overlap(b, c), overlap(a, c)]).toEqual([true, true, true]);
    expect(bothHold(bothHold(a, b) ?? undefined, c)).toBeNull();
  });
});

describe('in a context a relation', () => {
  it('without conditions holds', () => {
    expect(standingIn(undefined, {})).toBe('holds');
    expect(standingIn({}, { sex: 'male' })).toBe('holds');
  });

  it('is open until every condition is chosen, and ruled out by one that is not met', () => {
    expect(standingIn({ sex: ['male'], route: ['oral'] }, { sex: 'male' })).toBe('open');
    expect(standingIn({ sex: ['male'], route: ['oral'] }, { sex: 'male', route: 'oral' })).toBe('holds');
    expect(standingIn({ sex: ['male'], route: ['oral'] }, { route: 'injected' })).toBe('ruled-out');
  });

  it('of a phase belongs to a female body, whether or not the body is chosen', () => {
    expect(standingIn({ phase: ['labour'] }, { phase: 'labour' })).toBe('holds');
    expect(standingIn({ sex: ['female'] }, { phase: 'labour' })).toBe('holds');
    expect(standingIn({ phase: ['labour'] }, { sex: 'male' })).toBe('ruled-out');
  });

  it('that excludes a phase holds where no phase is chosen', () => {
    expect(standingIn({ notPhase: ['late-follicular'] }, { sex: 'female' })).toBe('holds');
    expect(standingIn({ notPhase: ['late-follicular'] }, { phase: 'late-follicular' })).toBe('ruled-out');
  });
});
