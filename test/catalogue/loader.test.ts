import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { compileCatalogue, readCatalogue, topicOf, writeCatalogue } from '../../catalogue/catalogue';
import { hours, signIn, SmallCatalogue } from '../support/small-catalogue';

let catalogue: SmallCatalogue;

beforeEach(() => {
  catalogue = new SmallCatalogue();
});

afterEach(() => catalogue.dispose());

describe('loadContent', () => {
  it('takes the id of a topic from its file and the category from its folder', () => {
    const { content } = catalogue.load();

    expect(content?.topics.map(({ id, category }) => [id, category])).toEqual([
      ['sign-in', 'portal-access'],
      ['hours', 'service-information'],
    ]);
  });

  it('fills in what a topic may leave out', () => {
    const { content } = catalogue.load();

    expect(content?.topics[0]).toMatchObject({ promise: 'standard', links: [], guides: [], asksFor: [] });
  });

  it('gives the same fingerprint for the same files, in whatever folder they are', () => {
    const other = new SmallCatalogue();

    const hashes = [catalogue.load().content?.hash, other.load().content?.hash];

    other.dispose();
    expect(hashes[0]).toMatch(/^[0-9a-f]{16}$/);
    expect(hashes[1]).toBe(hashes[0]);
  });

  it.each([
    [signIn, 'Use your GCKey.', 'Use your key.'],
    ['contact.yaml', '1-800-461-9999', '1-800-461-9998'],
    ['figures/limits.yaml', '$5,000', '$6,000'],
  ])('gives another fingerprint when %s changes', (file, from, to) => {
    const before = catalogue.load().content?.hash;
    catalogue.change(file, from, to);

    const after = catalogue.load().content?.hash;

    expect(after).not.toBe(before);
  });

  it('refuses the same topic id in two categories', () => {
    catalogue.write('topics/cad/sign-in.yaml', catalogue.read(hours));

    const { problems } = catalogue.load();

    expect(problems).toEqual([
      {
        ...catalogue.placeOf('topics/cad/sign-in.yaml', 'title:'),
        message: 'topic sign-in stands in another category too: rename or delete one',
      },
    ]);
  });

  it('refuses the same figure in two files', () => {
    catalogue.write('figures/more.yaml', 'other: { en: one, fr: un }\ncard-limit: { en: $1, fr: 1 $ }\n');

    const { problems } = catalogue.load();

    expect(problems).toEqual([
      {
        ...catalogue.placeOf('figures/more.yaml', 'card-limit'),
        message: 'figure card-limit stands in another figures file too: keep one',
      },
    ]);
  });

  it('reports a file that it does not read, and reads the others', () => {
    catalogue.write('topics/cad/notes.txt', 'not a topic');

    const { content, problems } = catalogue.load();

    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/^is not read/) as string]);
    expect(content?.topics).toHaveLength(2);
  });
});

describe('the compiled catalogue', () => {
  it('is read as it was written, without the examples', () => {
    const compiled = compileCatalogue(catalogue.load().content!);
    const path = join(catalogue.folder, 'catalogue.json');
    writeCatalogue(compiled, path);

    const read = readCatalogue(path);

    expect(read).toEqual(JSON.parse(JSON.stringify(compiled)));
    expect(topicOf(read, 'hours').title).toEqual({ en: 'Hours', fr: 'Heures' });
    expect(topicOf(read, 'hours')).not.toHaveProperty('examples');
  });

  it('says to build when it is missing', () => {
    const path = join(catalogue.folder, 'none.json');
    rmSync(path, { force: true });

    const read = () => readCatalogue(path);

    expect(read).toThrow(/none\.json cannot be read\. Run 'npm run build'/);
  });

  it('says to build when it is cut off', () => {
    catalogue.write('cut.json', '{"hash":"0123');

    const read = () => readCatalogue(join(catalogue.folder, 'cut.json'));

    expect(read).toThrow(/cut\.json cannot be read\. Run 'npm run build'/);
  });

  it('has no topic of an unknown id', () => {
    const compiled = compileCatalogue(catalogue.load().content!);

    const find = () => topicOf(compiled, 'no-such-topic');

    expect(find).toThrow('The catalogue has no topic no-such-topic.');
  });
});
