import { lintGolden } from '../../commands/lint-golden';
import { SmallCatalogue } from '../support/small-catalogue';
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
        'sign-in.yaml has 0 golden questions in fr',
        'hours.yaml has 0 golden questions in en',
        'hours.yaml has 0 golden questions in fr',
      ],
    );
  });

  it('says that the file is missing', () => {
    const problems = lintGolden(catalogue.load(), folder.missing('none.tsv'));

    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('is missing') as string]);
  });
});
