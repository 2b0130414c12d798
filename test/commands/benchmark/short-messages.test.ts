import {
  apartFrom,
  messageLanguages,
  readShortMessages,
} from '../../../commands/benchmark/languages/short-messages';
import { exampleKey } from '../../../catalogue/lint/examples';
import { InputFolder } from '../../support/run-command';

const inputs = new InputFolder();

afterAll(() => inputs.dispose());

describe('the short messages', () => {
  const messages = readShortMessages();
  const countOf = (language: string): number => messages.filter((each) => each.language === language).length;

  it('are at least two hundred in each official language, and forty in others', () => {
    expect(countOf('en')).toBeGreaterThanOrEqual(200);
    expect(countOf('fr')).toBeGreaterThanOrEqual(200);
    expect(countOf('other')).toBeGreaterThanOrEqual(40);
  });

  it('have one to five words', () => {
    const long = messages.filter(({ text }) => text.split(/\s+/).length > 5 || text !== text.trim());
    expect(long).toEqual([]);
  });

  it.each(messageLanguages)('occur once (%s)', (language) => {
    const keys = messages.filter((each) => each.language === language).map(({ text }) => exampleKey(text));
    expect(keys.filter((key, at) => key !== '' && keys.indexOf(key) !== at)).toEqual([]);
  });
});

describe('readShortMessages', () => {
  it.each([
    ['text\nhello\n', ':1: the header is not language, text'],
    ['language\ttext\nde\thallo\n', ":2: language is 'de'"],
    ['language\ttext\nen\thello\nen\t\n', ':3: has not two columns'],
    ['language\ttext\nen\thello\tthere\n', ':2: has not two columns'],
  ])('refuses %j', (content, reason) => {
    expect(() => readShortMessages(inputs.write('messages.tsv', content))).toThrow(`messages.tsv${reason}`);
  });
});

describe('apartFrom', () => {
  it('leaves out what was learnt, whatever its case, accents and punctuation', () => {
    const messages = [
      { language: 'fr', text: 'mot de passe oublie' },
      { language: 'en', text: 'my truck is stuck' },
    ] as const;
    expect(apartFrom(messages, ['Mot de passe oublié !'])).toEqual([messages[1]]);
  });
});
