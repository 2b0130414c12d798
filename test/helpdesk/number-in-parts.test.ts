import { findBusinessNumber } from '../../helpdesk/business-number';

describe('a transaction number', () => {
  it.each([
    ['in English', 'my transaction is 12345-678901234'],
    ['in French', 'le numéro de transaction est 12345-678901234'],
    ['with a point', '12345.678901234'],
    ['in one piece', '12345678901234'],
  ])('written %s is not taken for a business number', (_how, text) => {
    expect(findBusinessNumber(text)).toBeUndefined();
  });

  it('does not hide the business number beside it', () => {
    expect(findBusinessNumber('12345-678901234 of 123456789RM0001')).toBe('123456789RM0001');
  });
});
