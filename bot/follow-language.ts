import type { Language } from '../catalogue/language';
import type { FormUnderWay } from '../dialogs/form-under-way';
import type { Meaning } from '../understanding/meaning';

const fewestWords = 2;
const sure = 0.5;

/**
 * The language to go on in: the message's, when it plainly is in the other official language. A name or an
 * address in a form changes nothing.
 */
export function followLanguage(current: Language, meaning: Meaning, form: FormUnderWay): Language {
  if (form === 'short-answers' || meaning.other || meaning.language === current) return current;
  const isPlain = meaning.confidence >= sure && (meaning.words >= fewestWords || form === 'none');
  return isPlain ? meaning.language : current;
}
