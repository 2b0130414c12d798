import type { Catalogue } from '../../../catalogue/catalogue';
import type { CategoryId } from '../../../catalogue/categories';
import type { Language } from '../../../catalogue/language';
import type { Words, Wording } from '../../../dialogs/wording';

/** How a report speaks: its language's words, its way of writing figures, and the catalogue's names of things. */
export interface ReportVoice {
  readonly language: Language;
  /** The words of `locales/<language>/evaluation.json`. */
  readonly words: Words;
  /** '93.7%' / '93,7 %' */
  readonly percent: (share: number) => string;
  /** '90%' / '90 %' */
  readonly roundPercent: (share: number) => string;
  /** '80% – 90%' / '80–90 %' */
  readonly percentRange: (from: number, to: number) => string;
  /** '2,657' / '2 657'; with decimals, always so many. */
  readonly number: (value: number, decimals?: number) => string;
  /** '+0.28' / '+0,28' */
  readonly signed: (value: number) => string;
  readonly category: (id: CategoryId) => string;
  /** A topic's title; its id when the catalogue does not have it. */
  readonly topic: (id: string) => string;
}

/** The voice of a report in a language. */
export function reportVoice(wording: Wording, language: Language, catalogue: Catalogue): ReportVoice {
  const locale = `${language}-CA`;
  const words = wording.in(language);
  const exactly = (digits: number) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', ...exactly(1) });
  const roundPercent = new Intl.NumberFormat(locale, { style: 'percent' });
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'always', ...exactly(2) });
  return {
    language,
    words: (key, values) => words(`evaluation:${key}`, values),
    percent: (share) => percent.format(share),
    roundPercent: (share) => roundPercent.format(share),
    percentRange: (from, to) => roundPercent.formatRange(from, to),
    number: (value, decimals = 0) => new Intl.NumberFormat(locale, exactly(decimals)).format(value),
    signed: (value) => signed.format(value),
    category: (id) => catalogue.categories[id].title[language],
    topic: (id) => catalogue.topics[id]?.title[language] ?? id,
  };
}
