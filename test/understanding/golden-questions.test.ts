import { join } from 'node:path';
import { languages } from '../../catalogue/language';
import { projectRoot } from '../../catalogue/project-root';
import { evaluateQuestions } from '../../commands/evaluation/evaluate-questions';
import { readQuestions } from '../../commands/evaluation/questions';
import { builtCatalogue, builtModel } from '../support/built-model';

const questions = readQuestions(join(projectRoot, 'test', 'golden', 'questions.tsv'));
const stage = { catalogue: builtCatalogue, model: builtModel };
const floor = 0.9;

describe('the golden questions', () => {
  it.each(languages)('are put into the right category in %s nine times of ten', (language) => {
    const asked = questions.filter((question) => question.language === language);

    const { n, accuracy } = evaluateQuestions(stage, asked);

    expect(n).toBeGreaterThan(500);
    expect(accuracy).toBeGreaterThanOrEqual(floor);
  });
});
