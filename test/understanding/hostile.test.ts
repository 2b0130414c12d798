import { categoryIds } from '../../catalogue/categories';
import type { Meaning } from '../../understanding/meaning';
import { understand } from '../../understanding/understand';
import { builtModel } from '../support/built-model';

const controls = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('');
const hostile: [string, string][] = [
  ['20,000 characters of words', 'my declaration was rejected '.repeat(715)],
  ['20,000 digits', '4'.repeat(20_000)],
  ['20,000 digits apart', '4 '.repeat(10_000)],
  ['20,000 signs', '?!'.repeat(10_000)],
  ['20,000 spaces', ' '.repeat(20_000)],
  ['20,000 line ends', '\n'.repeat(20_000)],
  ['20,000 accents', 'e' + '\u0301'.repeat(20_000)],
  ['20,000 commas between words', 'truck,'.repeat(3_334)],
  ['the word password again and again', 'password '.repeat(2_222)],
  ['the words of a code again and again', 'verification code '.repeat(1_111)],
  ['at signs', 'a@'.repeat(10_000)],
  ['one letter again and again', 'a'.repeat(20_000)],
  ['one accented letter again and again', 'é'.repeat(20_000)],
  ['control characters', controls.repeat(50)],
  ['control characters among words', 'my\u0000CAD\u0007was\u001brejected'],
  ['half a character', '\ud83d'],
  ['marks that turn the writing around', '\u202eejected\u202d \u200b\u200f\ufeff'],
  ['stacked accents', 'Z̷̡̢͎͖a̵͎̓l̶̰͝g̸̛̟o̷̳̽'],
  ['Arabic', 'شاحنتي عالقة على الحدود'],
  ['Chinese', '我的货物被扣留了'],
  ['Hindi', 'मेरा ट्रक सीमा पर फंसा है'],
  ['emoji', '🚚🚫😡'.repeat(500)],
  ['a script', '<script>alert(1)</script>'],
  ['a query', "'; DROP TABLE tickets; --"],
  ['names of an object’s parts', '__proto__ constructor toString hasOwnProperty'],
  ['a placeholder', '{{contact.tollFree}} ${process.env}'],
  ['nothing', ''],
];

/** What holds of every meaning. */
function expectSound({ topics, categories, urgency, unknown, confidence }: Meaning): void {
  const shares = [...topics.map(({ probability }) => probability), ...Object.values(categories)];
  for (const share of [...shares, urgency, unknown, confidence]) {
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(1 + 1e-5);
  }
  expect(Object.keys(categories)).toEqual([...categoryIds]);
  expect(Object.values(categories).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 3);
}

describe('a hostile message', () => {
  it.each(hostile)('of %s has a sound meaning', (_what, message) => {
    const meaning = understand(builtModel, message, {});

    expectSound(meaning);
  });

  it.each(['', '   ', '?!?', '😀', '\u0000\u0001'])('of %j has no words and no urgency', (message) => {
    const { words, urgency, unknown } = understand(builtModel, message, {});

    expect({ words, urgency, unknown }).toEqual({ words: 0, urgency: 0, unknown: 1 });
  });

  it('leaves the next message’s meaning as it was', () => {
    const before = understand(builtModel, 'my CAD was rejected', {});
    for (const [, message] of hostile) understand(builtModel, message, {});

    const after = understand(builtModel, 'my CAD was rejected', {});

    expect(after).toEqual(before);
  });
});
