import { readCatalogue } from '../catalogue/catalogue';
import { readModel } from '../understanding/model-file';
import type { Stage } from './play-conversation';

/** The catalogue and the model as the build left them. */
export function builtStage(): Stage {
  const catalogue = readCatalogue();
  return { catalogue, model: readModel(catalogue.trainingHash) };
}
