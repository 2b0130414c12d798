import { otherLanguage, type Language } from '../../catalogue/language';
import { linePhrase } from '../phrases/line';
import type { Reply } from '../reply';
import type { DialogServices } from '../services';

/**
 * What a client reads when a turn failed: in both languages, since the memory of which one is theirs may be
 * what failed; and with the phone, since this assistant may fail again.
 *
 * @param language the one said first
 */
export function apologyReply(
  { catalogue, calendar, clock, wording }: DialogServices,
  language: Language,
): Reply {
  const now = clock.now();
  const texts = [language, otherLanguage(language)].map((each) => {
    const words = wording.in(each);
    return words('errors:turn-failed', {
      phone: catalogue.contact.tollFree.number,
      menu: catalogue.contact.menu[each],
      lineStatus: linePhrase(calendar, { language: each, words, now, client: undefined }),
    });
  });
  return { text: texts.join('\n\n') };
}
