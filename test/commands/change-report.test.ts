import type { ReadQuestion } from '../../commands/preview/assessment';
import type { AssessmentState } from '../../commands/preview/assessments';
import { changeReport } from '../../commands/preview/report';

function ready(...questions: ReadQuestion[]): AssessmentState {
  return { kind: 'ready', modelFile: '', assessment: { trainingHash: '', questions, rivals: {} } };
}

function question(text: string, topic: string, got: string): ReadQuestion {
  return { language: 'en', text, topic, got, isTopicRight: topic === got, isCategoryRight: true };
}

describe('changeReport', () => {
  const before = ready(question('one', 'a', 'a'), question('two', 'a', 'b'), question('three', 'c', 'c'));
  const now = ready(question('one', 'a', 'b'), question('two', 'a', 'a'), question('three', 'c', 'c'));

  it('names the questions read better and worse, and the shares before and now', () => {
    const report = changeReport({ before, now });

    expect(report).toMatchObject({
      kind: 'ready',
      better: [{ text: 'two', before: 'b', now: 'a' }],
      worse: [{ text: 'one', before: 'a', now: 'b' }],
      now: { questions: 3, topics: 2 / 3, categories: 1 },
    });
  });

  it('keeps to the questions of a topic and those taken for it', () => {
    const report = changeReport({ before, now }, 'b');
    const other = changeReport({ before, now }, 'c');

    expect(report).toMatchObject({
      better: [{ text: 'two' }],
      worse: [{ text: 'one' }],
      now: { questions: 0 },
    });
    expect(other).toMatchObject({ better: [], worse: [], now: { questions: 1, topics: 1 } });
  });

  it.each([
    [undefined, now, 'no-commit'],
    [before, { kind: 'running' }, 'pending'],
    [{ kind: 'failed' }, now, 'failed'],
  ] as const)('says what keeps it from comparing', (earlier, later, kind) => {
    const report = changeReport({ before: earlier, now: later });

    expect(report).toEqual({ kind });
  });
});
