import { newTicketReference, parseTicketReference } from '../../helpdesk/ticket-reference';

const characters = [...'23456789ABCDEFGHJKMNPQRSTUVWXYZ'];
const references = Array.from({ length: 25 }, newTicketReference);
const withoutHyphens = (reference: string): string[] => [...reference.replaceAll('-', '')];

/** The places of a reference, in pairs. */
const pairs = Array.from({ length: 12 }, (_, first) => first).flatMap((first) =>
  Array.from({ length: 11 - first }, (_, gap) => [first, first + gap + 1] as const),
);

describe('a new ticket reference', () => {
  it('is three groups of four, without characters that are mistaken for one another', () => {
    const odd = references.filter(
      (reference) =>
        !/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/.test(reference) ||
        /[01OIL]/.test(reference),
    );

    expect(odd).toEqual([]);
  });

  it('is never one that was given before', () => {
    const many = Array.from({ length: 5_000 }, newTicketReference);

    expect(new Set(many).size).toBe(many.length);
  });

  it('always has a digit, so that it is told from words however it is written', () => {
    const many = Array.from({ length: 5_000 }, newTicketReference);

    expect(many.filter((reference) => !/\d/.test(reference))).toEqual([]);
  });

  it('may have any character in any place, so that nothing of it can be guessed', () => {
    const many = Array.from({ length: 3_000 }, () => withoutHyphens(newTicketReference()));

    const seen = Array.from({ length: 12 }, (_, place) => new Set(many.map((each) => each[place])).size);

    expect(seen).toEqual(Array.from({ length: 12 }, () => characters.length));
  });

  it('cannot be made up: only one in thirty-one is valid', () => {
    const body = withoutHyphens(newTicketReference()).slice(0, 11).join('');

    const valid = characters.filter((last) => parseTicketReference(body + last) !== undefined);

    expect(valid).toHaveLength(1);
  });
});

describe('a ticket reference that a person writes', () => {
  it.each([
    ['as it was given', (reference: string) => reference],
    ['in lower case', (reference: string) => reference.toLowerCase()],
    ['without hyphens', (reference: string) => reference.replaceAll('-', '')],
    ['with spaces for hyphens', (reference: string) => reference.replaceAll('-', ' ')],
    [
      'with spaces around it and its hyphens',
      (reference: string) => ` ${reference.replaceAll('-', ' - ')}\n`,
    ],
    ['letter by letter', (reference: string) => withoutHyphens(reference).join(' ')],
  ])('is accepted %s, and put in its standard form', (_name, write) => {
    const read = references.map((reference) => parseTicketReference(write(reference)));

    expect(read).toEqual(references);
  });

  it('is refused with any single wrong character', () => {
    const wrong = references.flatMap((reference) => {
      const right = withoutHyphens(reference);
      return right.flatMap((character, place) =>
        characters.filter((other) => other !== character).map((other) => right.with(place, other).join('')),
      );
    });

    const accepted = wrong.filter((each) => parseTicketReference(each) !== undefined);

    expect(wrong).toHaveLength(references.length * 12 * 30);
    expect(accepted).toEqual([]);
  });

  it('is refused with any two characters exchanged, neighbours or not', () => {
    const wrong = references.flatMap((reference) => {
      const right = withoutHyphens(reference);
      return pairs
        .filter(([one, other]) => right[one] !== right[other])
        .map(([one, other]) => right.with(one, right[other]!).with(other, right[one]!).join(''));
    });

    const accepted = wrong.filter((each) => parseTicketReference(each) !== undefined);

    expect(wrong.length).toBeGreaterThan(references.length * 40);
    expect(accepted).toEqual([]);
  });

  it.each([
    ['a character too few', (reference: string) => reference.slice(0, -1)],
    ['a character too many', (reference: string) => `${reference}2`],
    ['a character that no reference has', (reference: string) => `0${reference.slice(1)}`],
    ['a sign in it', (reference: string) => reference.replace('-', '_')],
    ['letters that only look the same', (reference: string) => `А${reference.slice(1)}`],
    ['nothing at all', () => ''],
  ])('is refused with %s', (_name, spoil) => {
    const read = references.map((reference) => parseTicketReference(spoil(reference)));

    expect(read.filter((each) => each !== undefined)).toEqual([]);
  });
});
