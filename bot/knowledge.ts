import { unwatchFile, watchFile } from 'node:fs';
import { compiledCataloguePath, readCatalogue, type Catalogue } from '../catalogue/catalogue';
import type { UnderstandingModel } from '../understanding/model';
import { modelPath, readModel } from '../understanding/model-file';
import { loggable, type Log } from './log';

/** What the assistant knows: a catalogue, and the model that was trained on it. */
export interface Knowledge {
  readonly catalogue: Catalogue;
  readonly model: UnderstandingModel;
}

/** Where the build leaves them. */
export interface KnowledgeFiles {
  readonly catalogue: string;
  readonly model: string;
}

/** The files of this project's own build. */
export const builtKnowledge: KnowledgeFiles = { catalogue: compiledCataloguePath, model: modelPath };

/** How often a file is looked at, in milliseconds. */
const lookEvery = 2_000;

/** Reads both. @throws an Error that says how to rebuild when either is missing, damaged or not the other's. */
export function readKnowledge(files: KnowledgeFiles): Knowledge {
  const catalogue = readCatalogue(files.catalogue);
  return { catalogue, model: readModel(catalogue.trainingHash, files.model) };
}

/**
 * Takes up a catalogue that was built while the assistant runs. The build writes the model first, so a new
 * catalogue is a complete one; one that cannot be read is told to the log, and the last good one goes on.
 *
 * @returns ends the watch
 */
export function watchKnowledge(
  files: KnowledgeFiles,
  takeUp: (knowledge: Knowledge) => void,
  log: Log,
): () => void {
  const look = (): void => {
    try {
      const knowledge = readKnowledge(files);
      takeUp(knowledge);
      log.info({ catalogue: knowledge.catalogue.hash }, 'a new catalogue was taken up');
    } catch (error) {
      log.error(loggable(error), 'the new catalogue cannot be used; the last good one goes on');
    }
  };
  watchFile(files.catalogue, { interval: lookEvery, persistent: false }, look);
  return () => unwatchFile(files.catalogue, look);
}
