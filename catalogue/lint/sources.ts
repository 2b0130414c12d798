import { languages } from '../language';
import { topicProblem, type LintRule } from './rule';

/** Topics of these categories may state no fact at all, and then need no source. */
const mayBeUnsourced = new Set(['conversation', 'out-of-scope']);

/** What is said of CARM has a source; what is not the helpdesk's business need not. */
export const sourcedAnswers: LintRule = (subject) =>
  subject.content.topics
    .filter((topic) => topic.sources.length === 0 && !mayBeUnsourced.has(topic.category))
    .map((topic) =>
      topicProblem(
        subject,
        topic.id,
        [],
        'has no source: name the page that says so, with the day it was read',
      ),
    );

/** A client is sent to official pages only, and a source's host is a known one. */
export const allowedHosts: LintRule = (subject) => {
  const { official, trade } = subject.content.hosts;
  const hostOf = (url: string): string => new URL(url).host;
  return subject.content.topics.flatMap((topic) => [
    ...topic.links.flatMap((link, index) =>
      languages
        .filter((language) => !official.includes(hostOf(link.url[language])))
        .map((language) =>
          topicProblem(
            subject,
            topic.id,
            ['links', index, 'url', language],
            `${hostOf(link.url[language])} is not an official host of hosts.yaml`,
          ),
        ),
    ),
    ...topic.sources.flatMap((source, index) =>
      (typeof source.url === 'string' ? [source.url] : [source.url.en, source.url.fr])
        .filter((url) => ![...official, ...trade].includes(hostOf(url)))
        .map((url) =>
          topicProblem(
            subject,
            topic.id,
            ['sources', index, 'url'],
            `${hostOf(url)} is not in hosts.yaml: add it if it may be cited`,
          ),
        ),
    ),
  ]);
};
