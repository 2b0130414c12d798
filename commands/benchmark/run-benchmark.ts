import { languages } from '../../catalogue/language';
import type { Content } from '../../catalogue/load-content';
import type { UnderstandingModel } from '../../understanding/model';
import { readQuestions } from '../evaluation/questions';
import { goldenQuestionsPath } from '../lint-golden';
import {
  catalogueExamples,
  measureOurCatalogue,
  measurePeerCatalogue,
  type CatalogueScores,
} from './catalogue-results';
import { ours } from './contenders/ours';
import { measureIntents, type IntentResult } from './intent-results';
import { readIntentSets } from './intent-sets';
import { eldIdentifier } from './languages/eld';
import { fastTextIdentifier } from './languages/fasttext-lid';
import { measureLanguages, type LanguageResult } from './languages/language-results';
import { ourIdentifier } from './languages/our-identifier';
import { apartFrom, readShortMessages } from './languages/short-messages';
import { tinyldIdentifier } from './languages/tinyld';
import { loadPeers } from './peers';
import type { BenchmarkResult } from './report';
import { measureSpeed, type SavedPeer } from './speed/speed-results';

/** A quick run measures speed once: good enough for its order of size. */
const roundsOfSpeed = 3;

/** What a run of the benchmark is about. */
export interface BenchmarkOptions {
  /** Where the public intent sets are. */
  readonly folder: string;
  /** Passes over large sets, and over peers that learn the catalogue in minutes. */
  readonly isQuick: boolean;
  readonly content: Content;
  /** Trained on that content. */
  readonly model: UnderstandingModel;
  /** Hears how far it has come. */
  readonly say: (sentence: string) => void;
}

/** Measures this project and its peers, one after the other, and nothing beside. */
export async function runBenchmark(options: BenchmarkOptions): Promise<BenchmarkResult> {
  const languageResult = await benchmarkLanguages(options);
  const intents = await benchmarkIntents(options);
  const { saved, ...catalogue } = await benchmarkCatalogue(options);
  options.say('speed and memory');
  const speed = await measureSpeed(catalogue.questions, saved, options.isQuick ? 1 : roundsOfSpeed);
  return { intents, languages: languageResult, catalogue, speed };
}

async function benchmarkLanguages({ content, model }: BenchmarkOptions): Promise<LanguageResult> {
  const learnt = [
    ...content.topics.flatMap(({ examples }) => languages.flatMap((language) => examples[language])),
    ...languages.flatMap((language) => [
      ...content.urgency.urgent[language],
      ...content.urgency.notUrgent[language],
    ]),
    ...Object.values(content.otherLanguages).flat(),
  ];
  return measureLanguages(apartFrom(readShortMessages(), learnt), [
    ourIdentifier(model),
    await eldIdentifier(),
    tinyldIdentifier,
    await fastTextIdentifier(),
  ]);
}

async function benchmarkIntents({ folder, isQuick, say }: BenchmarkOptions): Promise<IntentResult[]> {
  const contenders = [ours, ...(await loadPeers())];
  const results: IntentResult[] = [];
  for (const set of readIntentSets(folder, isQuick)) {
    results.push(
      await measureIntents(set, contenders, (name, { accuracy, trainingSeconds }) =>
        say(
          `${set.name}: ${name} ${(accuracy * 100).toFixed(1)} % after ${trainingSeconds.toFixed(1)} s of training`,
        ),
      ),
    );
  }
  return results;
}

async function benchmarkCatalogue({
  content,
  model,
  isQuick,
  say,
}: BenchmarkOptions): Promise<BenchmarkResult['catalogue'] & { readonly saved: readonly SavedPeer[] }> {
  const questions = readQuestions(goldenQuestionsPath);
  const examples = catalogueExamples(content);
  const categoryOf = new Map(content.topics.map(({ id, category }) => [id, category]));
  const scores: Record<string, CatalogueScores> = { [ours.name]: measureOurCatalogue(model, questions) };
  const saved: SavedPeer[] = [];
  for (const peer of await loadPeers()) {
    if (isQuick && peer.isSlow) continue;
    const reader = await peer.train(examples);
    const measured = await measurePeerCatalogue(reader, questions, categoryOf);
    scores[peer.name] = measured;
    say(`catalogue: ${peer.name} ${(measured.topics * 100).toFixed(1)} % of topics`);
    saved.push({ id: peer.id, name: peer.name, bytes: reader.save() });
  }
  return { questions: questions.length, scores, saved };
}
