import { useEffect, useRef } from 'react';
import type { Concept } from '../../content/schema/index.ts';
import type { Answer } from '../inference/answer.ts';
import type { Question } from '../inference/question.ts';
import { announce } from '../ui/announcer.tsx';
import { headlineOver, rowsOf } from './rows.ts';

/** The headline of an answer; why there is none; empty while it is worked out or nothing is asked. */
export const headlineIn = (concepts: readonly Concept[], question: Question, answer: Answer | null): string => {
  if (answer?.status === 'unsupported') return 'The map cannot answer this';
  if (answer?.status !== 'answered') return '';
  return headlineOver(rowsOf(concepts, { answer, question }, null), question).title;
};

/** Says the headline of each new answer once. */
export const useHeadlineNews = (words: string): void => {
  const said = useRef('');
  useEffect(() => {
    if (words && words !== said.current) announce(words);
    said.current = words;
  }, [words]);
};
