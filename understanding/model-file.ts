import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../catalogue/project-root';
import { LinearModel } from './linear-model';
import type { UnderstandingModel } from './model';
import { Vocabulary } from './vocabulary';

/** Where the build leaves the model. */
export const modelPath = join(projectRoot, 'dist', 'understanding.model');

/** Raised when the file's layout changes, so that an old file is refused instead of misread. */
const formatVersion = 4;
const magic = 'CARMMODL';
const digestBytes = 32;
const alignment = 8;

const arrayTypes = { Int8Array, Uint32Array, Float32Array };
type ArrayName = keyof typeof arrayTypes;
type StoredArray = Int8Array | Uint32Array | Float32Array;

interface Section {
  readonly type: ArrayName;
  readonly offset: number;
  readonly length: number;
}

/** The model file is missing, damaged, or made for another catalogue or version of the code. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError';
}

/**
 * Writes a model: a digest, a JSON header, and the arrays as they lie in memory (little-endian), so that
 * reading needs no parsing.
 */
export function writeModel(model: UnderstandingModel, path = modelPath): void {
  const arrays: StoredArray[] = [];
  const sections: Section[] = [];
  let offset = 0;
  const keep = (array: StoredArray): number => {
    sections.push({ type: array.constructor.name as ArrayName, offset, length: array.length });
    arrays.push(array);
    offset += Math.ceil(array.byteLength / alignment) * alignment;
    return sections.length - 1;
  };
  const vocabulary = ({ keys, numbers, idf }: Vocabulary) => ({
    keys: keep(keys),
    numbers: keep(numbers),
    idf: keep(idf),
  });
  const linear = ({ classes, weights, scales }: LinearModel) => ({
    classes,
    weights: keep(weights),
    scales: keep(scales),
  });
  const content = {
    catalogue: model.catalogue,
    topics: {
      ...model.topics,
      vocabulary: vocabulary(model.topics.vocabulary),
      linear: linear(model.topics.linear),
      specificities: keep(model.topics.specificities),
    },
    guides: { ...model.guides, linear: linear(model.guides.linear) },
    urgency: { ...model.urgency, linear: linear(model.urgency.linear) },
    language: { vocabulary: vocabulary(model.language.vocabulary), linear: linear(model.language.linear) },
  };
  const json = Buffer.from(JSON.stringify({ formatVersion, sections, content }));
  const start = Math.ceil((magic.length + digestBytes + 4 + json.length) / alignment) * alignment;
  const file = Buffer.alloc(start + offset);
  file.write(magic, 0, 'latin1');
  file.writeUInt32LE(json.length, magic.length + digestBytes);
  json.copy(file, magic.length + digestBytes + 4);
  arrays.forEach((array, index) => {
    Buffer.from(array.buffer, array.byteOffset, array.byteLength).copy(file, start + sections[index]!.offset);
  });
  digestOf(file).copy(file, magic.length);
  writeFileSync(`${path}.new`, file);
  renameSync(`${path}.new`, path);
}

/**
 * Reads a model.
 *
 * @param catalogue the training fingerprint of the catalogue that the model must have been trained on
 * @throws ModelFileError that says what is wrong and how to rebuild
 */
export function readModel(catalogue: string, path = modelPath): UnderstandingModel {
  const file = readOrExplain(path);
  if (file.length < magic.length + digestBytes + 4 || file.toString('latin1', 0, magic.length) !== magic) {
    throw refused(path, 'is not a model file');
  }
  if (!digestOf(file).equals(file.subarray(magic.length, magic.length + digestBytes))) {
    throw refused(path, 'is damaged');
  }
  const jsonLength = file.readUInt32LE(magic.length + digestBytes);
  const jsonStart = magic.length + digestBytes + 4;
  const header = JSON.parse(file.toString('utf8', jsonStart, jsonStart + jsonLength)) as StoredHeader;
  if (header.formatVersion !== formatVersion)
    throw refused(path, 'was written by another version of the program');
  const { content, sections } = header;
  if (content.catalogue !== catalogue) throw refused(path, 'was trained on another version of the catalogue');

  const start = Math.ceil((jsonStart + jsonLength) / alignment) * alignment;
  const bytes = Uint8Array.prototype.slice.call(file, start).buffer;
  const array = <T extends StoredArray>(index: number): T => {
    const { type, offset, length } = sections[index]!;
    return new arrayTypes[type](bytes, offset, length) as T;
  };
  const vocabulary = (stored: StoredVocabulary): Vocabulary =>
    new Vocabulary(array(stored.keys), array(stored.numbers), array(stored.idf));
  const linear = (stored: StoredLinear): LinearModel =>
    new LinearModel(stored.classes, array(stored.weights), array(stored.scales));
  return {
    catalogue: content.catalogue,
    topics: {
      ...content.topics,
      vocabulary: vocabulary(content.topics.vocabulary),
      linear: linear(content.topics.linear),
      specificities: array(content.topics.specificities),
    },
    guides: { ...content.guides, linear: linear(content.guides.linear) },
    urgency: { ...content.urgency, linear: linear(content.urgency.linear) },
    language: {
      vocabulary: vocabulary(content.language.vocabulary),
      linear: linear(content.language.linear),
    },
  };
}

interface StoredVocabulary {
  readonly keys: number;
  readonly numbers: number;
  readonly idf: number;
}

interface StoredLinear {
  readonly classes: number;
  readonly weights: number;
  readonly scales: number;
}

interface StoredHeader {
  readonly formatVersion: number;
  readonly sections: readonly Section[];
  readonly content: {
    readonly catalogue: string;
    readonly topics: Omit<UnderstandingModel['topics'], 'vocabulary' | 'linear' | 'specificities'> & {
      readonly specificities: number;
      readonly vocabulary: StoredVocabulary;
      readonly linear: StoredLinear;
    };
    readonly guides: Omit<UnderstandingModel['guides'], 'linear'> & { readonly linear: StoredLinear };
    readonly urgency: Omit<UnderstandingModel['urgency'], 'linear'> & { readonly linear: StoredLinear };
    readonly language: { readonly vocabulary: StoredVocabulary; readonly linear: StoredLinear };
  };
}

function digestOf(file: Buffer): Buffer {
  return createHash('sha256')
    .update(file.subarray(magic.length + digestBytes))
    .digest();
}

function readOrExplain(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new ModelFileError(`The model ${path} cannot be read. Run 'npm run build' to train it.`, { cause });
  }
}

function refused(path: string, why: string): ModelFileError {
  return new ModelFileError(`The model ${path} ${why}. Run 'npm run build' to train it anew.`);
}
