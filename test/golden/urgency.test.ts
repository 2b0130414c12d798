import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../catalogue/language';
import { classScore } from '../../commands/evaluation/scores';
import { builtStage } from '../../commands/stage';
import { thresholds } from '../../helpdesk/triage/triage';
import { understand } from '../../understanding/understand';

const { model } = builtStage();
const messages = readFileSync(join(__dirname, 'urgency.tsv'), 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => {
    const [language = '', urgent = '', text = ''] = line.split('\t');
    return { language, expected: urgent === 'yes', got: understand(model, text, {}).urgency >= thresholds.urgent };
  });

describe('messages written apart from the examples of urgency', () => {
  it.each(languages)('are told urgent or not in %s, the hard cases too', (language) => {
    const own = messages.filter((message) => message.language === language);

    const score = classScore(own);

    expect(own.length).toBeGreaterThanOrEqual(100);
    expect(score.f1).toBeGreaterThanOrEqual(0.9);
  });
});
