import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../catalogue/project-root';
import { startFastText } from '../contenders/fasttext-module';
import { asMessageLanguage, officialBy, type Identifier } from './identifier';

const modelPath = 'node_modules/fasttext.wasm.js/dist/models/language-identification/assets/lid.176.ftz';
const prefix = '__label__';
const all = -1;

/** fastText's identifier of 176 languages, in the compressed form that its package ships. */
export async function fastTextIdentifier(): Promise<Identifier> {
  const { core, ft } = await startFastText();
  core.FS.writeFile('lid.ftz', readFileSync(join(projectRoot, modelPath)));
  ft.loadModel('lid.ftz');
  return {
    name: 'fastText lid',
    identify(text) {
      const found = ft.predict(text, all, 0);
      const guesses = Array.from({ length: found.size() }, (_, at) => found.get(at));
      found.delete();
      const scoreOf = (code: string): number =>
        guesses.find(([, label]) => label === `${prefix}${code}`)?.[0] ?? 0;
      return {
        open: asMessageLanguage(guesses[0]?.[1].slice(prefix.length) ?? ''),
        official: officialBy(scoreOf('en'), scoreOf('fr')),
      };
    },
  };
}
