import { findEmailAddress, sameAddress } from '../../helpdesk/email-address';

describe('an e-mail address', () => {
  it.each([
    ['by itself', 'marie@example.ca', 'marie@example.ca'],
    ['in an English sentence', 'You can write to marie@example.ca, thanks', 'marie@example.ca'],
    ['in a French sentence', "C'est marie.tremblay@exemple.gouv.qc.ca.", 'marie.tremblay@exemple.gouv.qc.ca'],
    ['in capitals', 'MARIE@EXAMPLE.CA', 'marie@example.ca'],
    ['in angle brackets', 'Marie Tremblay <marie@example.ca>', 'marie@example.ca'],
    ['after mailto', 'mailto:marie@example.ca', 'marie@example.ca'],
    ['in double quotes', 'it is "marie@example.ca"', 'marie@example.ca'],
    ['in single quotes', "it is 'marie@example.ca'", 'marie@example.ca'],
    ['with a tag', 'marie+carm@example.ca', 'marie+carm@example.ca'],
    ['with an apostrophe', "m.o'brien@example.ca", "m.o'brien@example.ca"],
    ['with an underscore first', '_imports@example.ca', '_imports@example.ca'],
    ['with hyphens', 'no-reply@my-firm.co.uk', 'no-reply@my-firm.co.uk'],
    ['with accents', 'hélène@société.ca', 'hélène@société.ca'],
    ['before another', 'marie@example.ca or paul@example.ca', 'marie@example.ca'],
  ])('is found %s', (_name, text, address) => {
    expect(findEmailAddress(text)).toBe(address);
  });

  it.each([
    ['no at sign', 'marie.example.ca'],
    ['nothing before the at sign', '@example.ca'],
    ['nothing after the at sign', 'marie@'],
    ['no domain ending', 'marie@example'],
    ['an ending of one letter', 'marie@example.c'],
    ['a space in it', 'marie @example.ca'],
    ['a hyphen at the end of its domain', 'marie@example-.ca'],
    ['more than 254 characters', `${'m'.repeat(250)}@example.ca`],
    ['no text', ''],
  ])('is not found with %s', (_name, text) => {
    expect(findEmailAddress(text)).toBeUndefined();
  });

  it('is the same whatever its case and the spaces around it', () => {
    expect(sameAddress(' Marie@Example.ca', 'marie@example.CA ')).toBe(true);
  });

  it.each(['marie@example.com', 'maria@example.ca', ''])('is not the same as another (%s)', (other) => {
    expect(sameAddress('marie@example.ca', other)).toBe(false);
  });
});
