import { describe, expect, it } from 'vitest';
import { ConceptId } from '../../content/schema/index.ts';
import { Desk } from './desk.ts';
import type { Inquiry, Reply } from './protocol.ts';
import type { Horizon, Question } from './question.ts';

const question = (concept: string, horizon: Horizon = 'hours'): Question => ({
  pushes: [{ kind: 'press', concept: ConceptId.parse(concept), direction: 1 }],
  horizon,
  context: {},
  floor: 'D',
});
const inquiry = (concept: string, horizon?: Horizon): Inquiry => ({
  kind: 'answer',
  question: question(concept, horizon),
});

const noTrouble = (error: unknown) => {
  throw error;
};

/** An engine that is asked, and replies when it is told to. */
const slowEngine = () => {
  const asked: string[] = [];
  let reply: (() => void) | null = null;
  const ask = ({ question: { pushes, horizon } }: Inquiry): Promise<Reply> => {
    const [push] = pushes;
    asked.push(`${push && push.kind !== 'block' ? push.concept : ''} ${horizon}`);
    return new Promise((resolve) => {
      reply = () => resolve({ kind: 'answer', answer: { status: 'nothing-pushed' } });
    });
  };
  const turn = async () => {
    reply?.();
    reply = null;
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { asked, ask, turn };
};

describe('the desk in front of the engine', () => {
  it('tells when a reply is known, and asks for nothing twice', async () => {
    const { asked, ask, turn } = slowEngine();
    const desk = new Desk(ask, noTrouble);
    const told: string[] = [];
    desk.want(inquiry('acth'), () => told.push('first'));
    desk.want(inquiry('acth'), () => told.push('second'));
    expect(desk.known(inquiry('acth'))).toBeNull();
    await turn();
    expect(told).toEqual(['first', 'second']);
    expect(desk.known(inquiry('acth'))).toMatchObject({ kind: 'answer' });
    desk.want(inquiry('acth'), () => told.push('never'));
    for (let each = 0; each < 5; each += 1) await turn();
    expect(asked.filter((each) => each === 'acth hours')).toHaveLength(1);
    expect(told).toEqual(['first', 'second']);
  });

  it('asks the newest question first, and not at all what nobody wants any more', async () => {
    const { asked, ask, turn } = slowEngine();
    const desk = new Desk(ask, noTrouble);
    desk.want(inquiry('acth'), () => {});
    const takeBack = desk.want(inquiry('crh'), () => {});
    desk.want(inquiry('lh'), () => {});
    desk.want(inquiry('fsh'), () => {});
    takeBack();
    await turn();
    await turn();
    await turn();
    expect(asked.slice(0, 3)).toEqual(['acth hours', 'fsh hours', 'lh hours']);
    expect(asked).not.toContain('crh hours');
  });

  it('looks ahead at the other horizons of the last question when nothing is wanted', async () => {
    const { asked, ask, turn } = slowEngine();
    const desk = new Desk(ask, noTrouble);
    desk.want(inquiry('acth'), () => {});
    await turn();
    expect(asked).toEqual(['acth hours', 'acth minutes']);
    desk.want(inquiry('lh', 'weeks'), () => {});
    await turn();
    expect(asked.at(-1)).toBe('lh weeks');
    for (let each = 0; each < 5; each += 1) await turn();
    expect(asked.slice(3)).toEqual(['lh minutes', 'lh hours', 'lh days']);
  });

  it('goes on after an inquiry that failed', async () => {
    let isBroken = true;
    const reported: unknown[] = [];
    const ask = async (): Promise<Reply> => {
      if (isBroken) throw new Error('broken');
      return { kind: 'answer', answer: { status: 'nothing-pushed' } };
    };
    const desk = new Desk(ask, (error) => reported.push(error));
    await new Promise<void>((resolve) => desk.want(inquiry('acth'), resolve));
    expect(desk.known(inquiry('acth'))).toBeNull();
    expect(reported).toEqual([new Error('broken')]);
    expect(desk.hasFailed(inquiry('acth'))).toBe(true);
    isBroken = false;
    await new Promise<void>((resolve) => desk.want(inquiry('acth'), resolve));
    expect(desk.hasFailed(inquiry('acth'))).toBe(false);
    await new Promise<void>((resolve) => desk.want(inquiry('lh'), resolve));
    expect(desk.known(inquiry('lh'))).not.toBeNull();
  });
});
