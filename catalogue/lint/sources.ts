import { languages, otherLanguage, type Bilingual, type Language } from '../language';
import type { Source } from '../topic';
import { sharedProblem, topicProblem, type LintRule } from './rule';

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

/** What the address of a page in one language looks like on government sites. */
const pagesOf: Readonly<Record<Language, RegExp>> = {
  en: /-eng\.html|\/en\/|\/eng\//,
  fr: /-fra\.html|\/fr\/|\/fra\//,
};

/** Each language's link leads to that language's page, over https. */
export const readableLinks: LintRule = (subject) =>
  subject.content.topics.flatMap((topic) =>
    topic.links.flatMap((link, index) =>
      languages.flatMap((language) => {
        const url = link.url[language];
        const other = otherLanguage(language);
        const path = ['links', index, 'url', language];
        const isOther = pagesOf[other].test(url) && !pagesOf[language].test(url);
        return [
          ...(isOther ? [`${url} is the page of the other language: write the address of its twin`] : []),
          ...(url.startsWith('https://') ? [] : [`${url} is not secure: write it with https://`]),
        ].map((message) => topicProblem(subject, topic.id, path, message));
      }),
    ),
  );

/** A client is sent to official pages only, and a source's host is a known one. */
export const allowedHosts: LintRule = (subject) => {
  const { content, loaded } = subject;
  const { official, trade } = content.hosts;
  const unofficial = (url: Bilingual): { language: Language; message: string }[] =>
    languages
      .filter((language) => !official.includes(hostOf(url[language])))
      .map((language) => ({
        language,
        message: `${hostOf(url[language])} is not an official host of hosts.yaml: link to a government page (if this is one, add the name alone there, under official:)`,
      }));
  const topics = content.topics.flatMap((topic) => [
    ...topic.links.flatMap((link, index) =>
      unofficial(link.url).map(({ language, message }) =>
        topicProblem(subject, topic.id, ['links', index, 'url', language], message),
      ),
    ),
    ...topic.sources.flatMap((source, index) =>
      hostsOf(source)
        .filter((host) => ![...official, ...trade].includes(host))
        .map((host) =>
          topicProblem(
            subject,
            topic.id,
            ['sources', index, 'url'],
            `${host} is not in hosts.yaml: if it may be cited, add this name alone, under official: for a government site, else under trade:`,
          ),
        ),
    ),
  ]);
  const guides = Object.entries(content.guides).flatMap(([id, guide]) =>
    unofficial(guide.url).map(({ language, message }) =>
      sharedProblem(loaded, 'guides', [id, 'url', language], `guide ${id}: ${message}`),
    ),
  );
  const notices = content.notices.flatMap((notice, index) =>
    (notice.link ? unofficial(notice.link.url) : []).map(({ language, message }) =>
      sharedProblem(loaded, 'notices', [index, 'link', 'url', language], `notice ${notice.id}: ${message}`),
    ),
  );
  return [...topics, ...guides, ...notices];
};

function hostOf(url: string): string {
  return new URL(url).host;
}

/** The hosts of a source's addresses, each once. */
function hostsOf({ url }: Source): string[] {
  const urls = typeof url === 'string' ? [url] : languages.map((language) => url[language]);
  return [...new Set(urls.map(hostOf))];
}
