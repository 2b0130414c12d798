import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInstance, type i18n } from 'i18next';
import { languages, type Language } from '../catalogue/language';
import { projectRoot } from '../catalogue/project-root';

/** Values that a sentence takes. */
export type WordingValues = Readonly<Record<string, string | number>>;

/** The assistant's own words in one language: `words('ticket:ask.name')`. */
export type Words = (key: string, values?: WordingValues) => string;

/** The assistant's own words in both languages. There is no current language: every use names one. */
export class Wording {
  private constructor(private readonly translator: i18n) {}

  /** Reads `locales/<language>/<file>.json`; each file is a namespace. */
  static load(folder = join(projectRoot, 'locales')): Wording {
    const translator = createInstance();
    const resources = Object.fromEntries(
      languages.map((language) => [
        language,
        Object.fromEntries(
          readdirSync(join(folder, language)).map((name) => [
            basename(name, '.json'),
            JSON.parse(readFileSync(join(folder, language, name), 'utf8')) as object,
          ]),
        ),
      ]),
    );
    void translator.init({
      resources,
      initAsync: false,
      fallbackLng: false,
      defaultNS: 'reply',
      interpolation: { escapeValue: false },
      saveMissing: true,
      missingKeyHandler: (wanted, namespace, key) => {
        throw new Error(`The locale ${wanted.join(', ')} lacks ${namespace}:${key}.`);
      },
    });
    return new Wording(translator);
  }

  /** The words of a language. */
  in(language: Language): Words {
    const translate = this.translator.getFixedT(language);
    return (key, values) => translate(key, values ?? {});
  }

  /** A list of words of a language, such as the ways to say yes. */
  list(language: Language, key: string): readonly string[] {
    return this.translator.getFixedT(language)(key, { returnObjects: true }) as unknown as string[];
  }

  /** A list of such lists. */
  lists(language: Language, key: string): readonly (readonly string[])[] {
    return this.translator.getFixedT(language)(key, { returnObjects: true }) as unknown as string[][];
  }
}
