import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { categoryIds } from '../../catalogue/categories';
import { fewestCommonExamples } from '../../catalogue/lint/examples';
import type { Problem } from '../../catalogue/content-file';
import { lintCatalogue } from '../../catalogue/lint/lint-catalogue';
import { loadContent, type LoadedContent } from '../../catalogue/load-content';
import { projectRoot } from '../../catalogue/project-root';

/** The file of the small catalogue's topic on signing in. */
export const signIn = 'topics/portal-access/sign-in.yaml';

/** The file of the small catalogue's topic on the line's hours. */
export const hours = 'topics/service-information/hours.yaml';

const page = 'https://www.canada.ca/en/carm.html';

const files: Readonly<Record<string, string>> = {
  'categories.yaml': categoryIds
    .map((id) => {
      const common: Record<string, string> = { 'portal-access': 'sign-in', 'service-information': 'hours' };
      return `${id}:\n  title: { en: About ${id}, fr: Sur ${id} }\n  common: [${common[id] ?? ''}]\n`;
    })
    .join(''),
  'guides.yaml': `first-login:
  title: { en: First login, fr: Première connexion }
  summary: { en: How to sign in., fr: Comment se connecter. }
  audience: { en: Everyone, fr: Tous }
  covers: { en: [signing in], fr: [connexion] }
  asks: { en: [getting in, the first time, my login], fr: [entrer, la première fois, mon accès] }
  kind: guide
  url: { en: ${page}, fr: ${page} }
  source: ${page}
  read: 2026-11-23
`,
  'contact.yaml': `page: { en: ${page}, fr: ${page} }
tollFree: { number: 1-800-461-9999, dial: '+18004619999', reach: { en: toll-free, fr: sans frais } }
overseas:
  - { number: 1-204-983-3500, dial: '+12049833500', reach: { en: overseas, fr: étranger } }
menu: { en: press 2, fr: faites le 2 }
hours: { timeZone: America/Toronto, weekdays: [1, 2, 3, 4, 5], opens: '07:00', closes: '19:00' }
promises: { standard: { businessDays: 2 }, complex: { businessDays: 15 } }
others:
  list: { value: list@cbsa-asfc.gc.ca, what: { en: the list, fr: la liste }, source: ${page}, read: 2026-11-23 }
`,
  'holidays.yaml': `holidays:
  - id: canada-day
    name: { en: Canada Day, fr: fête du Canada }
    rule: { fixed: { month: 7, day: 1 } }
exceptions: []
`,
  'notices.yaml': `- id: strike
  from: 2026-11-01T00:00:00-04:00
  until: 2026-12-01T00:00:00-05:00
  text: { en: Mail is slow., fr: Le courrier est lent. }
  concerns:
    topics:
      - hours
  source: ${page}
  read: 2026-11-23
`,
  'standards.yaml': `commitment: { en: We answer., fr: Nous répondons. }
serviceStandards: []
fullList: { label: { en: All, fr: Tout }, url: { en: ${page}, fr: ${page} } }
availability: { service: { en: Portal, fr: Portail }, target: card-limit, result: card-limit }
read: 2026-11-23
`,
  'places.yaml': `leads: { en: [calling from], fr: [appelle de] }
plainly: { en: [overseas], fr: [outre mer] }
abroad: { en: [hong kong, france], fr: [france, chine] }
`,
  'hosts.yaml': 'official: [www.canada.ca]\ntrade: [cscb.ca]\n',
  'urgency.yaml': `signals:
${['soon', 'deadline', 'held', 'goods', 'calm', 'curious']
  .map((name) => `  ${name}: { en: [${name} a], fr: [${name} b] }\n`)
  .join('')}urgent: { en: [my truck is stuck], fr: [mon camion est bloqué] }
notUrgent: { en: [no hurry], fr: [rien ne presse] }
`,
  'guide-words.yaml': ['requests', 'notRequests', 'all', 'fillers']
    .map((name) => `${name}: { en: [word a], fr: [mot a] }\n`)
    .join(''),
  'concepts.yaml': 'signing-in: { en: [sign in, log in], fr: [connexion] }\n',
  'languages.yaml': 'spanish: [hola buenos días]\n',
  'figures/limits.yaml': 'card-limit: { en: "$5,000", fr: 5 000 $ }\n',
  [signIn]: topic('Sign in', 'Connexion', 'Use your GCKey.', 'Utilisez votre CléGC.', 'sign in', 'connexion'),
  [hours]: topic(
    'Hours',
    'Heures',
    'Call {{contact.tollFree}}.',
    'Appelez au {{contact.tollFree}}.',
    'open at',
    'ouvert à',
  ),
};

function topic(
  title: string,
  titre: string,
  answer: string,
  réponse: string,
  en: string,
  fr: string,
): string {
  const examples = (words: string): string =>
    Array.from(
      { length: fewestCommonExamples },
      (_, index) => `    - ${words} ${index < 9 ? 'number' : 'case'} ${index + 1}\n`,
    ).join('');
  return `title:
  en: ${title}
  fr: ${titre}
answer:
  en: ${answer}
  fr: ${réponse}
sources:
  - title: { en: The page, fr: La page }
    url: ${page}
    kind: official
    read: 2026-11-23
examples:
  en:
${examples(en)}  fr:
${examples(fr)}`;
}

/** A valid catalogue of two topics in a temporary folder, for tests to break on purpose. */
export class SmallCatalogue {
  readonly folder = mkdtempSync(join(tmpdir(), 'catalogue-'));

  constructor() {
    for (const [file, text] of Object.entries(files)) this.write(file, text);
  }

  /** Writes a file of the catalogue. */
  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), text);
  }

  /** What a file says. */
  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** Puts other words in the place of some that stand in a file once. */
  change(file: string, from: string, to: string): void {
    const parts = this.read(file).split(from);
    if (parts.length !== 2) throw new Error(`'${from}' stands ${parts.length - 1} times in ${file}.`);
    this.write(file, parts.join(to));
  }

  /** Adds lines at the end of a file. */
  append(file: string, text: string): void {
    this.write(file, this.read(file) + text);
  }

  /** Where some words first stand, as a problem names the place. */
  placeOf(file: string, words: string): Pick<Problem, 'file' | 'line'> {
    const index = this.read(file)
      .split('\n')
      .findIndex((line) => line.includes(words));
    if (index < 0) throw new Error(`'${words}' does not stand in ${file}.`);
    return { file: relative(projectRoot, join(this.folder, file)), line: index + 1 };
  }

  /** The catalogue as the loader reads it. */
  load(): LoadedContent {
    return loadContent(this.folder);
  }

  /** What the linter finds. */
  problems(): Problem[] {
    return lintCatalogue(this.load());
  }

  /** Deletes the folder. */
  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
