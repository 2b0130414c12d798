import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../catalogue/project-root';
import { ConceptLexicon } from './concept-lexicon';
import { HashTable } from './hash-table';
import { LinearModel } from './linear-model';
import type { UnderstandingModel } from './model';
import { Vocabulary } from './vocabulary';
import { WordSpace } from './word-space';

/** Where the build leaves the model. */
export const modelPath = join(projectRoot, 'dist', 'understanding.model');

/** Raised when the file's layout changes, so that an old file is refused instead of misread. */
const formatVersion = 6;
const magic = 'CARMMODL';
const digestBytes = 32;
const alignment = 8;

const arrayTypes = { Int8Array, Uint32Array, Float32Array };
type StoredArray = Int8Array | Uint32Array | Float32Array;

/** The classes that a model is made of: stored by name with their fields. */
const partTypes = { ConceptLexicon, HashTable, LinearModel, Vocabulary, WordSpace };

/** Where an array lies among the arrays of a file. */
interface Section {
  readonly type: keyof typeof arrayTypes;
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
    const type = array.constructor.name as Section['type'];
    sections.push({ type, offset, length: array.length });
    arrays.push(array);
    offset += Math.ceil(array.byteLength / alignment) * alignment;
    return sections.length - 1;
  };
  const content = JSON.stringify(model, (_key, value: unknown) => {
    if (Object.values(arrayTypes).some((type) => value instanceof type)) {
      return { section: keep(value as StoredArray) };
    }
    const part = Object.entries(partTypes).find(([, type]) => value instanceof type);
    return part ? { part: part[0], fields: { ...(value as object) } } : value;
  });
  const json = Buffer.from(JSON.stringify({ formatVersion, catalogue: model.catalogue, sections, content }));
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
  if (header.catalogue !== catalogue) throw refused(path, 'was trained on another version of the catalogue');

  const start = Math.ceil((jsonStart + jsonLength) / alignment) * alignment;
  const bytes = Uint8Array.prototype.slice.call(file, start).buffer;
  return JSON.parse(header.content, (_key, value: unknown) => {
    if (isStored(value, 'section')) {
      const { type, offset, length } = header.sections[value.section as number]!;
      return new arrayTypes[type](bytes, offset, length);
    }
    if (isStored(value, 'part')) {
      const { part, fields } = value as { part: keyof typeof partTypes; fields: object };
      return Object.setPrototypeOf(fields, partTypes[part].prototype) as unknown;
    }
    return value;
  }) as UnderstandingModel;
}

function isStored<Key extends 'section' | 'part'>(
  value: unknown,
  key: Key,
): value is Readonly<Record<Key, unknown>> {
  return typeof value === 'object' && value !== null && key in value;
}

interface StoredHeader {
  readonly formatVersion: number;
  readonly catalogue: string;
  readonly sections: readonly Section[];
  /** The model as JSON, arrays and parts in place of themselves. */
  readonly content: string;
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
