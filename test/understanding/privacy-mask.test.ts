import { maskPrivate } from '../../understanding/privacy-mask';

describe('maskPrivate', () => {
  it.each([
    ['my SIN is 046 454 286', '046 454 286'],
    ['my SIN is 046454286', '046454286'],
    ['046-454-286 is mine', '046-454-286'],
    ['mon NAS est le 046 454 286', '046 454 286'],
    ["numéro d'assurance sociale : 046454286", '046454286'],
    ['the social insurance number of my client, 130692544', '130692544'],
  ])('masks the social insurance number of "%s"', (message, secret) => {
    const { text, kinds } = maskPrivate(message);

    expect(text).toBe(message.replace(secret, '•••'));
    expect(kinds).toEqual(['social-insurance-number']);
  });

  it.each([
    ['card 4111 1111 1111 1111 refused', '4111 1111 1111 1111'],
    ['carte 5555-5555-5555-4444 refusée', '5555-5555-5555-4444'],
    ['amex 378282246310005 please', '378282246310005'],
    ['4111111111111111', '4111111111111111'],
  ])('masks the payment card of "%s"', (message, secret) => {
    const { text, kinds } = maskPrivate(message);

    expect(text).toBe(message.replace(secret, '•••'));
    expect(kinds).toEqual(['payment-card']);
  });

  it.each([
    ['my password is Tr0ub4dor&3 and it fails', 'Tr0ub4dor&3'],
    ['password: hunter2', 'hunter2'],
    ['pwd=hunter2', 'hunter2'],
    ['mon mot de passe est Soleil123!', 'Soleil123!'],
    ["mot de passe c'est Soleil123", 'Soleil123'],
    ['mdp : Soleil123', 'Soleil123'],
    ['PASSWORD IS HUNTER2', 'HUNTER2'],
  ])('masks the password of "%s"', (message, secret) => {
    const { text, kinds } = maskPrivate(message);

    expect(text).toBe(message.replace(secret, '•••'));
    expect(kinds).toEqual(['password']);
  });

  it.each([
    ['the one-time passcode 482913 does not work', '482913'],
    ['verification code: 4821', '4821'],
    ['my OTP was 482913', '482913'],
    ['le code de vérification est 482913', '482913'],
    ['code à usage unique 482913 refusé', '482913'],
    ['code de verification 482913', '482913'],
  ])('masks the one-time code of "%s"', (message, secret) => {
    const { text, kinds } = maskPrivate(message);

    expect(text).toBe(message.replace(secret, '•••'));
    expect(kinds).toEqual(['one-time-code']);
  });

  it('masks every private value of a message, and names each kind once', () => {
    const message = 'password is a1b2, cards 4111 1111 1111 1111 and 5555 5555 5555 4444';

    const { text, kinds } = maskPrivate(message);

    expect(text).not.toMatch(/a1b2|1111|4444/);
    expect([...kinds].sort()).toEqual(['password', 'payment-card']);
  });

  it.each([
    ['a business number', 'our business number is 046 454 286'],
    ['a business number in French', "notre numéro d'entreprise est le 046 454 286"],
    ['a BN', 'BN 046454286'],
    ['a NE', 'NE 046454286'],
    ['nine digits that are said to be nothing', '046454286'],
    ['nine digits that fail the check', 'my SIN is 123 456 789'],
    ['an RM account', '046454286RM0001'],
    ['an RM account with spaces', '046 454 286 RM 0001'],
    ['a 14-digit transaction number', '12345678901237'],
    ['a 14-digit transaction number that passes the check of cards', '41111111111113'],
    ['a transaction number with a hyphen', '12345-678901237'],
    ['a memorandum', 'see D17-1-5 and D11-6-7'],
    ['a form', 'forms B2, B3-3, BSF186 and RC1'],
    ['a phone number', 'call 1-800-461-9999 or 204-983-3500'],
    ['an amount', 'I owe 1,234,567.89 $'],
    ['a day', 'paid on 2026-11-23 at 14:05'],
    ['a question about passwords', 'how do I reset my password'],
    ['a question about passwords in French', 'comment changer mon mot de passe'],
    ['a code that is no one-time code', 'error code 482913'],
    ['sixteen digits that fail the check', '4111 1111 1111 1112'],
    ['nothing at all', ''],
  ])('leaves %s alone', (_what, message) => {
    const masked = maskPrivate(message);

    expect(masked).toEqual({ text: message, kinds: [] });
  });
});
