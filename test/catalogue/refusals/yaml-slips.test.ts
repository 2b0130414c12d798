import { LineCounter, parseDocument } from 'yaml';
import { yamlSlips } from '../../../catalogue/refusals/yaml-slips';

/** What is said of a text, each with its line. */
function slipsIn(...lines: string[]): string[] {
  const text = lines.join('\n') + '\n';
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  return yamlSlips(document, text).map(({ at, message }) => `${lineCounter.linePos(at).line}: ${message}`);
}

const column = expect.stringMatching(/: check the spaces at the start of the line: .* same column/) as string;

describe('a file that cannot be read', () => {
  it.each([
    [
      'a colon in a text',
      ['title:', '  en: Note: call us'],
      '2: cannot be read: a colon stands inside a text',
    ],
    ['a colon between braces', ['a: { en: Call: now, fr: x }'], '1: cannot be read: a colon stands inside'],
    ['a tab', ['title:', '\ten: x', '\tfr: y'], '2: cannot be read: a tab begins the line: use spaces'],
    [
      'a name without a colon',
      ['title:', '  en: a', '  fr b', 'x: y'],
      '3: cannot be read: a name needs a colon',
    ],
    ['no space after a colon', ['title:', '  en:a', '  fr: b'], '2: cannot be read: a name needs a colon'],
    [
      'an at sign',
      ['en:', '  - @home'],
      '2: cannot be read: a text cannot begin with this sign: put the whole',
    ],
    ['a percent sign', ['en: %50'], '1: cannot be read: a text cannot begin with this sign'],
    ['an ampersand', ['en: & co'], '1: cannot be read: & or * begins the text: put the whole'],
    ['a hyphen', ['en: - what'], '1: cannot be read: a hyphen begins the text: put the whole'],
    ['an angle', ['en: > what'], '1: cannot be read: > or | begins the text: put the whole'],
    ['a bracket', ['en: [x] what'], '1: cannot be read: put a text that begins with { or [ in quotes'],
    ['a placeholder', ['en: {{figure.x}} is it'], '1: cannot be read: put a text that begins with { or [ in'],
    ['a backslash', ['en: "C:\\path"'], '1: cannot be read: a backslash stands between double quotes'],
    [
      'a remark that touches',
      ["en: 'x'# now"],
      '1: cannot be read: a # follows at once: put a space before it',
    ],
    ['two commas', ['a: { en: x,, fr: y }'], '1: cannot be read: a comma or colon too many or too few'],
    [
      'a brace too many',
      ['a: { en: x }}'],
      '1: cannot be read: a closing } or ] has no opening one: remove it',
    ],
    [
      'a dividing line',
      ['a: x', '---', 'b: y'],
      '2: cannot be read: a line of three hyphens divides the file',
    ],
    [
      'an apostrophe in single quotes',
      ["fr: 'Service d'accès'"],
      '1: cannot be read: the text goes on after its closing quote: put "…" around a text with apostrophes',
    ],
  ])('says what to do about %s, once', (_what, lines, expected) => {
    const slips = slipsIn(...lines);

    expect(slips).toEqual([expect.stringContaining(expected)]);
  });

  it.each([
    ['more', 3, ['title:', '  en: a', '   fr: b', 'answer: c']],
    ['less', 3, ['title:', '  en: a', ' fr: b', '  x: c', '  y: d']],
    ['less, in a list', 4, ['e:', '  en:', '    - a', '   - b', '    - c', '  fr: d']],
    ['less, under a text that goes on', 4, ['answer:', '  en: >-', '    Hello', '   there', '  fr: x']],
  ])('names the first line that is indented %s than its neighbours, and no other', (_how, line, lines) => {
    const slips = slipsIn(...lines);

    expect(slips).toEqual([column]);
    expect(slips[0]).toMatch(new RegExp(`^${line}: cannot be read`));
  });

  it.each([
    ['a quote', ['a: b', 'title: "Sign in', 'x: y', 'z: w'], '2: cannot be read: the quote that opens here'],
    ['a quote before others', ['a: "b', 'c: "d"'], '1: cannot be read: the quote that opens here'],
    [
      'a brace',
      ['a: b', 'c: { d: { e: f }, g: h', 'i: { j: k }'],
      '2: cannot be read: the brace that opens here',
    ],
    ['a bracket', ['a: [b, c', 'd: e'], '1: cannot be read: the bracket that opens here'],
    [
      'a brace behind a #',
      ['a: { en: item #1, fr: x }', 'b: c'],
      '1: cannot be read: the brace that opens here',
    ],
  ])('is told where %s opens that is not closed', (_what, lines, expected) => {
    const slips = slipsIn(...lines);

    expect(slips).toEqual([expect.stringContaining(`${expected} is not closed: close it`)]);
  });

  it('gives the words of the parser, and where to look, for anything else', () => {
    const slips = slipsIn('a: &x &y b');

    expect(slips).toEqual([expect.stringMatching(/^1: cannot be read: .*: look for a missing quote, colon/)]);
  });
});

describe('a file that is read otherwise than it is meant', () => {
  it.each([
    [
      'an asterisk',
      ['en: *note'],
      '1: is not read as it is meant: *note names nothing: put a text that begins with *',
    ],
    [
      'an exclamation mark',
      ['en:', '  - !now please'],
      '2: is not read as it is meant: put a text that begins with !',
    ],
    [
      'an ampersand',
      ['en:', '  - &co'],
      '2: is not read as it is meant: put a text that begins with & in quotes',
    ],
    [
      'braces',
      ['en: {{figure.x}}'],
      '1: is not read as it is meant: put a text that begins with { or [ in quotes',
    ],
    [
      'a # in a text',
      ['en: line #4 of it'],
      '1: is not read as it is meant: #4 is left out, since # begins a remark',
    ],
    ['a # at the start', ['en: #1 now'], '1: is not read as it is meant: #1 is left out'],
    [
      'a hyphen too far right',
      ['en:', '  - a', '    - b'],
      '2: is not read as it is meant: the hyphen of the next line is read as a part of this text',
    ],
  ])('says what to do about %s', (_what, lines, expected) => {
    const slips = slipsIn(...lines);

    expect(slips).toEqual([expect.stringContaining(expected)]);
  });

  it('names every part that stands twice', () => {
    const slips = slipsIn('a: x', 'b: y', 'a: z', 'b: w');

    expect(slips).toEqual([
      '3: a stands twice in the same part: keep one',
      '4: b stands twice in the same part: keep one',
    ]);
  });

  it.each([
    ['a remark with a space', ['# about it', 'a: x # why']],
    ['signs within quotes', ["a: '{{figure.x}}: #4, @home'", 'b: "*"', 'c: "!"']],
    ['folded text with hyphens', ['a: >-', '  one', '  - two']],
    ['a # that ends a word', ['a: a POR# of it']],
  ])('is not %s', (_what, lines) => {
    const slips = slipsIn(...lines);

    expect(slips).toEqual([]);
  });
});
