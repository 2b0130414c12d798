import { lintGolden } from '../../commands/lint-golden';
import { hours, SmallCatalogue } from '../support/small-catalogue';
import { InputFolder } from '../support/run-command';

const header = 'language\tcategory\ttext\turgent\talt_category\ttopic\n';
let catalogue: SmallCatalogue;
let folder: InputFolder;

beforeEach(() => {
  catalogue = new SmallCatalogue();
  folder = new InputFolder();
});

afterEach(() => {
  catalogue.dispose();
  folder.dispose();
});

function messages(...lines: string[]): string[] {
  const path = folder.write('questions.tsv', header + lines.join('\n'));
  return lintGolden(catalogue.load(), path)
    .filter(({ file }) => file.endsWith('questions.tsv'))
    .map(({ line, message }) => `${line}: ${message}`);
}

describe('lintGolden', () => {
  it('takes questions that are no examples', () => {
    expect(messages('en\tportal-access\tcannot log in\tno\t\tsign-in')).toEqual([]);
  });

  it('refuses a question that is an example, whatever its case and signs', () => {
    const [found] = messages('en\tportal-access\tSIGN IN, number 3!\tno\t\tsign-in');

    expect(found).toMatch(/^2: 'SIGN IN, number 3!' is an example \(.*sign-in\.yaml:\d+\): change/);
  });

  it.each([
    ['en\tportal-access\thello there\tno\t\tsing-in', '2: sing-in is no topic: correct the id'],
    ['en\tportal-access\thello there\tno\t\t', '2: names no topic: write its id in the column topic'],
    ['en\tcad\thello there\tno\t\tsign-in', '2: sign-in is a topic of portal-access: write that category'],
    ['de\tcad\thello there\tno\t\tsign-in', "2: language is 'de': write en or fr"],
  ])('explains a line that cannot be used: %s', (line, expected) => {
    expect(messages(line)).toEqual([expected]);
  });

  it('asks for six questions a topic and language', () => {
    const lines = [1, 2, 3, 4, 5, 6].map((n) => `en\tportal-access\tplease let me in, ${n}\tno\t\tsign-in\n`);
    const path = folder.write('questions.tsv', header + lines.join(''));

    const problems = lintGolden(catalogue.load(), path);

    expect(problems.map(({ file, message }) => `${file.split('/').at(-1)} ${message.split(':')[0]}`)).toEqual(
      [
        'sign-in.yaml has 0 golden questions in French',
        'hours.yaml has 0 golden questions in English',
        'hours.yaml has 0 golden questions in French',
      ],
    );
  });

  it('says how many are wanted in which language', () => {
    const path = folder.write('questions.tsv', header);

    const [problem] = lintGolden(catalogue.load(), path);

    expect(problem?.message).toMatch(
      /^has 0 golden questions in English: add some .* at least 6 in English, written without/,
    );
  });

  it('reports every line that cannot be used, beside what is wrong with the others', () => {
    const found = messages(
      'en portal-access cannot log in no  sign-in',
      'en\tportal-access\thello there\tno\t\tsing-in',
      'en\tportal-access\thello\tmaybe\t\tsign-in',
      'en\tportal-access\thello\tno\tsign-in',
      'en\tportal-access\t\tno\t\tsign-in',
      'en\tportal-access\ta\ttab\tno\t\tsign-in',
    );

    const six = 'write 6 columns separated by tabs: language, category, text, urgent, alt_category, topic';
    expect(found).toEqual([
      `2: has 1 column: ${six} (an empty column keeps its tab)`,
      '3: sing-in is no topic: correct the id',
      "4: urgent is 'maybe': write yes or no",
      `5: has 5 columns: ${six} (an empty column keeps its tab)`,
      '6: the text is empty: write the question',
      `7: has 7 columns: ${six} (an empty column keeps its tab)`,
    ]);
  });

  it('calls no topic short of a question that may stand in a line that cannot be used', () => {
    const lines = [1, 2, 3, 4, 5].map((n) => `en\tportal-access\tplease let me in, ${n}\tno\t\tsign-in\n`);
    const path = folder.write(
      'questions.tsv',
      `${header}${lines.join('')}en portal-access me too no sign-in\n`,
    );

    const few = lintGolden(catalogue.load(), path).filter(({ file }) => file.endsWith('sign-in.yaml'));

    expect(few.map(({ message }) => message)).toEqual([
      expect.stringContaining('has 0 golden questions in French') as string,
    ]);
  });

  it('blames no question for a topic whose file cannot be read', () => {
    catalogue.change(hours, '  en: Hours\n', '  en: Hours: when\n');

    const found = messages('en\tservice-information\twhen are you there\tno\t\thours');

    expect(found).toEqual([]);
  });

  it.each(['language\tcategory\ttext\n', 'language\tcat\ttext\turgent\talt_category\ttopic\n', ''])(
    'says nothing but that the header is wrong: %j',
    (line) => {
      const path = folder.write('questions.tsv', `${line}en\tportal-access\thello there\n`);

      const problems = lintGolden(catalogue.load(), path);

      expect(problems.map(({ message }) => message)).toEqual([
        'the first line names the columns: write 6 columns separated by tabs: language, category, text, urgent, alt_category, topic',
      ]);
    },
  );

  it('says that the file is missing', () => {
    const problems = lintGolden(catalogue.load(), folder.missing('none.tsv'));

    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('is missing') as string]);
  });
});
