import type { Meaning } from '../../understanding/meaning';
import { runCommand } from '../support/run-command';

interface Printed {
  readonly question: string;
  readonly meaning: Meaning;
  readonly decision: unknown;
  readonly replies: readonly { readonly text: string }[];
}

const monday = '2026-11-23T10:00:00-05:00';

describe('ask', () => {
  it.each([
    ['en', 'what are your hours?'],
    ['fr', "quelles sont vos heures d'ouverture?"],
  ])(
    'prints the question in %s, its meaning, the decision and the reply as JSON',
    async (language, question) => {
      const { code, output } = await runCommand(
        'ask',
        question,
        '--json',
        '--language',
        language,
        '--now',
        monday,
      );

      const printed = JSON.parse(output) as Printed;
      expect(code).toBe(0);
      expect(Object.keys(printed)).toEqual(['question', 'meaning', 'decision', 'replies']);
      expect(printed.question).toBe(question);
      expect(printed.meaning).toMatchObject({ language, text: question });
      expect(printed.meaning.topics[0]?.id).toBe('opening-hours');
      expect(printed.decision).toMatchObject({ kind: 'answer', topic: 'opening-hours' });
      expect(printed.replies[0]?.text).toContain(
        language === 'en' ? 'Monday to Friday' : 'lundi au vendredi',
      );
    },
  );

  it('says for each of the three likeliest topics what in the question spoke most for it', async () => {
    const { output } = await runCommand('ask', 'I never got the passcode', '--json', '--now', monday);

    const { topics } = (JSON.parse(output) as Printed).meaning;
    expect(topics[0]).toMatchObject({ id: 'passcode-not-received' });
    expect(topics[0]).toHaveProperty('reasons.0', {
      feature: 'passcode',
      weight: expect.any(Number) as number,
    });
    expect(topics.map((topic) => 'reasons' in topic)).toEqual([true, true, true, false, false]);
  });

  it('prints a private number masked', async () => {
    const { output } = await runCommand(
      'ask',
      'my SIN is 046 454 286, is it right?',
      '--json',
      '--now',
      monday,
    );

    const { meaning } = JSON.parse(output) as Printed;
    expect(meaning.text).toBe('my SIN is •••, is it right?');
    expect(meaning.masked).toEqual(['social-insurance-number']);
  });

  it('prints a readable account without --json', async () => {
    const { code, output } = await runCommand('ask', 'what', 'are', 'your', 'hours?', '--now', monday);

    expect(code).toBe(0);
    expect(output).toMatch(/^language {2}en\ntopics {4}opening-hours \d+ %/);
    expect(output).toMatch(/^ {2}why {5}opening-hours: hours \+\d\.\d\d, /m);
    expect(output).toContain('Monday to Friday');
  });

  it.each([
    [[]],
    [['hello', '--language', 'de']],
    [['hello', '--now', 'yesterday']],
    [['hello', '--channel', 'fax']],
  ])('says how it is used when asked with %j', async (words) => {
    const { code, output, errors } = await runCommand('ask', ...words);

    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toMatch(/^Usage: npm run ask -- "question"/);
  });
});
