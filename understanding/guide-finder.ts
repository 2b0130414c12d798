import { languages, type Bilingual } from '../catalogue/language';
import type { GuideWords } from '../catalogue/guide-words';
import { fold } from './fold';
import type { LinearModel } from './linear-model';
import { softmax } from './probabilities';
import { scoreTopics, topicProbabilities, type TopicModel } from './topic-model';
import { wordingOf } from './wording';

/** What finding a guide by a vague description needs. */
export interface GuideModel {
  readonly ids: readonly string[];
  /** One class a guide, over the topics' vocabulary: trained on what the catalogue says that each covers. */
  readonly linear: LinearModel;
  readonly temperature: number;
  readonly words: GuideWords;
  /** For each topic (by its place among the topic classes), the guides that cover it, best first. */
  readonly ofTopics: readonly (readonly string[])[];
}

/** A guide that may be meant, from 0 to 1. A subject that is not the helpdesk's leaves all of them unlikely. */
export interface GuideReading {
  readonly id: string;
  readonly likelihood: number;
}

/** A message that asks for a guide or a video. */
export interface GuideRequest {
  /** Whether the whole list is asked for: no subject is named. */
  readonly all: boolean;
  /** The guides that fit the subject, likeliest first; none when no subject is named. */
  readonly guides: readonly GuideReading[];
}

/** How much the topics that a request reads as count beside the guides' own descriptions. */
const topicShare = 0.5;

/** What a guide that covers a topic second, third… counts beside the first. */
const laterGuideShare = 0.6;

/**
 * Reads a message as a request for a guide. Pure.
 *
 * @param topics reads the rest of the request as topics: a guide that covers a likely one is likely
 * @returns null when the message does not ask for a guide
 */
export function readGuideRequest(model: GuideModel, topics: TopicModel, text: string): GuideRequest | null {
  const { words } = model;
  const folded = ` ${fold(text)} `;
  const asked = phrasesIn(words.requests, folded);
  if (asked.length === 0 || phrasesIn(words.notRequests, folded).length > 0) return null;
  const rest = asked
    .sort((a, b) => b.length - a.length)
    .reduce((left, phrase) => left.replaceAll(` ${phrase} `, ' '), folded)
    .trim();
  const fillers = new Set(languages.flatMap((language) => words.fillers[language]));
  if (rest.split(' ').every((word) => word === '' || fillers.has(word))) {
    return { all: phrasesIn(words.all, folded).length > 0, guides: [] };
  }
  const scores = scoreTopics(topics, wordingOf(rest, topics.lexicon));
  const own = softmax(model.linear.scores(scores.vector), model.temperature);
  const byTopics = new Map<string, number>();
  topicProbabilities(topics, scores).forEach((probability, topic) =>
    model.ofTopics[topic]!.forEach((id, place) =>
      byTopics.set(id, (byTopics.get(id) ?? 0) + probability * laterGuideShare ** place),
    ),
  );
  const guides = model.ids
    .map((id, place) => ({
      id,
      likelihood: (1 - topicShare) * own[place]! + topicShare * (byTopics.get(id) ?? 0),
    }))
    .sort((a, b) => b.likelihood - a.likelihood);
  return { all: false, guides };
}

function phrasesIn(phrases: Bilingual<readonly string[]>, folded: string): string[] {
  return languages.flatMap((language) => phrases[language].filter((each) => folded.includes(` ${each} `)));
}
