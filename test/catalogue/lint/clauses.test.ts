import { signIn, SmallCatalogue } from '../../support/small-catalogue';

let catalogue: SmallCatalogue;

beforeEach(() => {
  catalogue = new SmallCatalogue();
});

afterEach(() => catalogue.dispose());

function problemsOf(en: string, fr: string): string[] {
  catalogue.append(signIn, `urgentWhen:\n  en: "${en}"\n  fr: "${fr}"\n`);
  const problems = catalogue.problems();
  const places = problems.map(({ file, line }) => ({ file, line }));
  const own = [en, fr].map((text) => catalogue.placeOf(signIn, `"${text}"`));
  for (const place of places) expect(own).toContainEqual(place);
  return problems.map(({ message }) => message);
}

describe('fittingClauses', () => {
  it.each([
    [
      'a capital, in English',
      'Your goods are held',
      'vos marchandises sont retenues',
      /^urgentWhen begins with a capital/,
    ],
    [
      'a capital, in French',
      'your goods are held',
      'Vos marchandises sont retenues',
      /begin with a small letter/,
    ],
    ['a capital of one letter', 'A shipment waits', 'un envoi attend', /^urgentWhen begins with a capital/],
    [
      'a capital before an apostrophe',
      'access is lost',
      "L'accès est perdu",
      /^urgentWhen begins with a capital/,
    ],
    ['a capital with an accent', 'your goods are held', 'Écrivez vite', /^urgentWhen begins with a capital/],
    [
      'a full stop, in English',
      'your goods are held.',
      'vos marchandises sont retenues',
      /^urgentWhen ends with a full stop.*take it off/,
    ],
    [
      'a full stop, in French',
      'your goods are held',
      'vos marchandises sont retenues.',
      /^urgentWhen ends with a full stop/,
    ],
    [
      'a second sentence',
      'your payment is due today. Call us',
      'votre paiement est dû',
      /^urgentWhen is more than one sentence/,
    ],
  ])('refuses %s', (_what, en, fr, expected) => {
    const messages = problemsOf(en, fr);

    expect(messages).toEqual([expect.stringMatching(expected)]);
  });

  it.each([
    ['your goods are held', 'vos marchandises sont retenues'],
    ['CARM is down', 'GCRA et PCG sont en panne'],
    ['RPP was refused', 'MAP refusée'],
    ['{{figure.card-limit}} is due today', '{{figure.card-limit}} doivent être payés'],
    ['goods wait at St. Stephen', 'la marchandise attend à St. Stephen'],
  ])('takes "%s" and "%s"', (en, fr) => {
    const messages = problemsOf(en, fr);

    expect(messages).toEqual([]);
  });
});
