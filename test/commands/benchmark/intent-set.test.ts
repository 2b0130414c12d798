import { readIntentSet } from '../../../commands/benchmark/intent-set';
import { readIntentSets, shippedSets } from '../../../commands/benchmark/intent-sets';
import { InputFolder } from '../../support/run-command';

const header = 'split\tlanguage\tlabel\ttext';
const inputs = new InputFolder();

afterAll(() => inputs.dispose());

function read(...rows: readonly string[]) {
  return readIntentSet(inputs.write('some-set.tsv', `${[header, ...rows].join('\n')}\n`));
}

describe('an intent set', () => {
  it('is named after its file and keeps the splits apart', () => {
    expect(
      read('train\ten\tpay\thow do I pay', 'val\ten\tpay\tpaying', 'test\tfr\tpay\tcomment payer'),
    ).toEqual({
      name: 'some-set',
      train: [{ language: 'en', label: 'pay', text: 'how do I pay' }],
      test: [{ language: 'fr', label: 'pay', text: 'comment payer' }],
      outOfScope: [],
    });
  });

  it('keeps what is out of scope apart from the test rows, and out of the training', () => {
    const set = read('train\ten\tpay\tpaying', 'train\ten\toos\ttell a joke', 'test\ten\toos\tsing a song');
    expect(set.train.map(({ text }) => text)).toEqual(['paying']);
    expect(set.test).toEqual([]);
    expect(set.outOfScope.map(({ text }) => text)).toEqual(['sing a song']);
  });

  it.each([
    ['train\tde\tpay\twie zahle ich', "language is 'de'"],
    ['train\ten\tpay', 'has not four columns'],
    ['train\ten\tpay\ta text\tmore', 'has not four columns'],
    ['train\ten\t\ta text', 'has not four columns'],
  ])('refuses the line %j', (row, reason) => {
    expect(() => read('train\ten\tpay\tpaying', row)).toThrow(`some-set.tsv:3: ${reason}`);
  });

  it('refuses another header', () => {
    expect(() => readIntentSet(inputs.write('other.tsv', 'label\ttext\n'))).toThrow(
      'other.tsv:1: the header',
    );
  });
});

describe('the sets that are shipped', () => {
  const sets = readIntentSets(shippedSets, true);

  it('are small enough for a quick run, and test every label', () => {
    expect(sets.map(({ name }) => name)).toEqual(['banking77p_enfr_small', 'clinc150_small']);
    for (const { train, test } of sets) {
      expect(new Set(test.map(({ label }) => label))).toEqual(new Set(train.map(({ label }) => label)));
    }
  });

  it('test nothing that they teach', () => {
    for (const { train, test, outOfScope } of sets) {
      const taught = new Set(train.map(({ text }) => text));
      expect([...test, ...outOfScope].filter(({ text }) => taught.has(text))).toEqual([]);
    }
  });

  it('have questions out of scope', () => {
    for (const { outOfScope } of sets) expect(outOfScope.length).toBeGreaterThan(100);
  });
});
