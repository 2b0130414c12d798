import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { modelPath, readModel, writeModel } from '../../understanding/model-file';
import { understand } from '../../understanding/understand';
import { builtCatalogue, builtModel } from '../support/built-model';

const folder = mkdtempSync(join(tmpdir(), 'model-'));
const path = join(folder, 'a.model');
const howToRebuild = /a\.model .+\. Run 'npm run build' to train it/;

beforeEach(() => copyFileSync(modelPath, path));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Reads the file as it now is, and gives what is thrown. */
function refusal(catalogue = builtCatalogue.trainingHash): Error {
  try {
    readModel(catalogue, path);
  } catch (error) {
    return error as Error;
  }
  throw new Error('The model was read.');
}

function change(edit: (file: Buffer) => Buffer | void): void {
  const file = readFileSync(path);
  writeFileSync(path, edit(file) ?? file);
}

describe('a model file', () => {
  it('reads as it was written', () => {
    writeModel(builtModel, path);

    const model = readModel(builtCatalogue.trainingHash, path);

    expect(readFileSync(path).equals(readFileSync(modelPath))).toBe(true);
    expect(understand(model, 'my CAD was rejected', {})).toEqual(
      understand(builtModel, 'my CAD was rejected', {}),
    );
  });

  it('of another catalogue is refused', () => {
    const { name, message } = refusal('0123456789abcdef');

    expect(name).toBe('ModelFileError');
    expect(message).toMatch(howToRebuild);
    expect(message).toContain('was trained on another version of the catalogue');
  });

  it('that is missing is refused', () => {
    rmSync(path);

    const { name, message } = refusal();

    expect(name).toBe('ModelFileError');
    expect(message).toMatch(howToRebuild);
    expect(message).toContain('cannot be read');
  });

  it.each<[string, (file: Buffer) => Buffer | void, string]>([
    ['is empty', () => Buffer.alloc(0), 'is not a model file'],
    ['is something else', () => Buffer.from('{"hello":"world"}'.repeat(10)), 'is not a model file'],
    ['is cut off', (file) => file.subarray(0, file.length / 2), 'is damaged'],
    ['is cut off within its header', (file) => file.subarray(0, 60), 'is damaged'],
    ['has a bit turned over at its end', (file) => void (file[file.length - 1]! ^= 1), 'is damaged'],
    ['has a bit turned over in its header', (file) => void (file[50]! ^= 1), 'is damaged'],
    ['has a bit turned over in its digest', (file) => void (file[12]! ^= 1), 'is damaged'],
    ['has more at its end', (file) => Buffer.concat([file, Buffer.alloc(8)]), 'is damaged'],
  ])('that %s is refused', (_how, edit, why) => {
    change(edit);

    const { name, message } = refusal();

    expect(name).toBe('ModelFileError');
    expect(message).toMatch(howToRebuild);
    expect(message).toContain(why);
  });
});
