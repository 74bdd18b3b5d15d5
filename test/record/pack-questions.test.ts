import { describe, expect, it } from 'vitest';
import { packQuestions } from '../../src/record/pack-questions.ts';
import type { Question } from '../../src/verdicts/question.ts';
import { publishedItem } from './published-items.ts';

const undated = (title: string): Question => ({
  trigger: 'no date, not reported',
  text: `Was “${title}” done?`,
});
const asked = (title: string, ...questions: readonly Question[]) =>
  publishedItem({ id: title.toLowerCase(), title, questions: [...questions] });

describe('the questions of a pack', () => {
  it('stand in the order of their triggers', () => {
    const later: Question = { trigger: 'figures that disagree', text: 'Which is right?' };
    const groups = packQuestions([asked('A', later, undated('A')), asked('B')]);
    expect(groups.map(([trigger]) => trigger)).toEqual([
      'no date, not reported',
      'figures that disagree',
    ]);
  });

  it('stand once where several items are asked the same but for their titles', () => {
    const [[, questions] = []] = packQuestions([
      asked('A', undated('A')),
      asked('B', undated('B')),
      asked('C'),
    ]);
    expect(questions).toHaveLength(1);
    expect(questions?.[0]?.text).toBe('Was “…” done?');
    expect(questions?.[0]?.of.map(({ words }) => words)).toEqual(['A', 'B']);
  });

  it('name a part where all its items of a kind are asked', () => {
    const all = ['A', 'B', 'C'].map((title) => asked(title, undated(title)));
    const [[, questions] = []] = packQuestions(all);
    expect(questions?.[0]?.of.map(({ words }) => words)).toEqual(['“Aims”: all milestones']);
    expect(questions?.[0]?.items).toEqual(all);
  });

  it('name the only item that is asked, once', () => {
    const unnamed: Question = { trigger: 'figures that disagree', text: 'Which is right?' };
    const groups = packQuestions([asked('A', undated('A'), unnamed)]);
    const of = groups.map(([, [question]]) => question?.of.map(({ words }) => words));
    expect(of).toEqual([[], ['A']]);
  });
});
