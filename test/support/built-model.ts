import { readCatalogue } from '../../catalogue/catalogue';
import { readModel } from '../../understanding/model-file';

/** The catalogue and the model as the build left them. */
export const builtCatalogue = readCatalogue();

/** The model that was trained on the built catalogue. */
export const builtModel = readModel(builtCatalogue.trainingHash);
