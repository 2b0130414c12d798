import { judgeQuestions } from '../../../commands/evaluation/judge-questions';
import { topicRecalls } from '../../../commands/evaluation/topic-recalls';
import { builtModel } from '../../support/built-model';
import { question } from '../../support/questions';

describe('the recall of topics', () => {
  const judged = judgeQuestions(builtModel, [
    question('what are your opening hours', { topic: 'opening-hours' }),
    question('are you open on Saturday', { topic: 'opening-hours' }),
    question('what is the helpdesk phone number', { topic: 'opening-hours' }),
    question('my CAD was rejected, what do I do', { topic: 'cad-rejected' }),
    question('thank you so much', { topic: 'cad-rejected' }),
    question('hello there', { topic: 'cad-rejected' }),
    question('thanks a lot', { topic: 'cad-rejected' }),
    question('how do I apply for a job at the CBSA', {}),
    question('goodbye', { topic: 'goodbye' }),
  ]);

  it('is the share of its questions whose likeliest topic it is, the worst first', () => {
    const recalls = topicRecalls(judged).map(({ topic, n, recall }) => [topic, n, recall]);

    expect(recalls).toEqual([
      ['cad-rejected', 4, 0.25],
      ['opening-hours', 3, expect.closeTo(2 / 3, 10)],
      ['goodbye', 1, 1],
    ]);
  });

  it('says what the others are taken for, most frequent first', () => {
    const [worst] = topicRecalls(judged);

    expect(worst?.takenFor).toEqual([
      { topic: 'thanks', n: 2 },
      { topic: 'greeting', n: 1 },
    ]);
  });
});
