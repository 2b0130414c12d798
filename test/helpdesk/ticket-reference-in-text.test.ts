import { findTicketReference } from '../../helpdesk/ticket-reference';

/** Two valid references. */
const reference = '7K2M-9QXR-4TB9';
const plain = '2222-2222-2222';

describe('a ticket reference in a message', () => {
  it.each([
    ['by itself', reference],
    ['in an English question', `What is the status of ${reference}?`],
    ['in a French question', `Où en est ma demande ${reference}, s'il vous plaît ?`],
    ['at the end of a sentence', `My reference is ${reference}.`],
    ['in brackets', `My request (${reference}) has had no answer`],
    ['after a hash sign', `ticket #${reference}`],
    ['in lower case', `any news on ${reference.toLowerCase()} please`],
    ['with spaces for hyphens', `my number is ${reference.replaceAll('-', ' ')} thanks`],
    ['after an English word of four letters', `my case ${reference}`],
    ['after a French word of four letters', `mon cas avec ${reference} svp`],
    ['with spaces, after a word of four letters', `the case ${reference.replaceAll('-', ' ').toLowerCase()}`],
    ['before a word of four letters', `${reference} when please`],
    ['on a line of its own', `Bonjour,\n${reference}\nMerci`],
  ])('is found %s', (_name, text) => {
    expect(findTicketReference(text)).toEqual({ reference, mistyped: false });
  });

  it('is found although another one in the message is mistyped', () => {
    const found = findTicketReference(`it is 2222-2222-2223 or rather ${plain}`);

    expect(found).toEqual({ reference: plain, mistyped: false });
  });

  it('is the first of two', () => {
    const found = findTicketReference(`${reference} and ${plain}`);

    expect(found).toEqual({ reference, mistyped: false });
  });

  it.each([
    ['a wrong character', 'status of 2222-2222-2223'],
    ['two characters exchanged', 'où en est 2222-2232-2222 ?'],
    ['spaces and a wrong character', 'status of 2222 2222 2223'],
  ])('is told to be mistyped with %s', (_name, text) => {
    expect(findTicketReference(text)).toEqual({ mistyped: true });
  });

  it.each([
    ['an English question', 'When will my request be answered?'],
    ['a French question', 'Quand aurai-je une réponse à ma demande ?'],
    ['three English words of four letters', 'what made them send these back'],
    ['three French words of four letters', 'avec cent dans ce cas'],
    ['the toll-free number', 'I called 1-800-461-9999 twice'],
    ['a business number', 'our BN is 123456789 RM0001'],
    ['a part of a longer word', `x${plain}`],
    ['a longer number', `${plain}2`],
    ['nothing', ''],
  ])('is not seen in %s', (_name, text) => {
    expect(findTicketReference(text)).toEqual({ mistyped: false });
  });
});
