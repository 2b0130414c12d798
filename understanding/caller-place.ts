import { languages } from '../catalogue/language';
import type { Places } from '../catalogue/places';
import { fold } from './fold';

/** How many words may stand between a lead and the place: 'calling from our office in Paris'. */
const furthestPlace = 4;

/**
 * Makes the reader of where a caller is: whether a message says that it comes from overseas. Both languages
 * are read at once.
 */
export function callerAbroadReader({ leads, plainly, abroad }: Places): (text: string) => boolean {
  const both = (lists: Places['leads']): string[] => languages.flatMap((language) => lists[language]);
  const plainPhrases = both(plainly).map((phrase) => ` ${phrase} `);
  const leadPhrases = both(leads).map((phrase) => ` ${phrase} `);
  const places = new Set(both(abroad));
  const longestPlace = Math.max(...[...places].map((place) => place.split(' ').length));

  return (text) => {
    const folded = ` ${fold(text)} `;
    if (plainPhrases.some((phrase) => folded.includes(phrase))) return true;
    return leadPhrases.some((lead) => {
      const at = folded.indexOf(lead);
      if (at < 0) return false;
      const after = folded.slice(at + lead.length).split(' ');
      for (let start = 0; start < furthestPlace; start += 1) {
        for (let length = 1; length <= longestPlace; length += 1) {
          if (places.has(after.slice(start, start + length).join(' '))) return true;
        }
      }
      return false;
    });
  };
}
