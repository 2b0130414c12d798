import { readCatalogue } from '../../catalogue/catalogue';
import type { Notice } from '../../catalogue/notices';
import { isInForce, noticesInForce } from '../../helpdesk/notices-in-force';
import { elsewhere } from '../support/moments';

const outage: Notice = {
  id: 'outage',
  from: '2026-03-07T22:00:00-05:00',
  until: '2026-03-08T06:00:00-04:00',
  text: { en: 'The portal is down this weekend.', fr: 'Le portail est hors service en fin de semaine.' },
  concerns: { categories: ['portal-access'], topics: ['cad-rejected'] },
  source: 'https://www.cbsa-asfc.gc.ca/services/carm-gcra/support-eng.html',
  read: '2026-03-01',
};
const during = elsewhere('2026-03-08T03:00-04:00');

describe('a notice', () => {
  it.each([
    ['a millisecond before it begins', '2026-03-08T02:59:59.999Z', false],
    ['at its first instant', '2026-03-08T03:00:00.000Z', true],
    ['in its last millisecond, after the clocks went forward', '2026-03-08T09:59:59.999Z', true],
    ['at the instant of its end', '2026-03-08T10:00:00.000Z', false],
    ['at its end as Vancouver writes it', '2026-03-08T03:00:00-07:00', false],
    ['just before its end as Tokyo writes it', '2026-03-08T18:59:59+09:00', true],
    ['a year later', '2027-03-08T03:00:00Z', false],
  ])('is in force or not, %s', (_name, moment, expected) => {
    expect(isInForce(outage, elsewhere(moment))).toBe(expected);
  });

  it('without a beginning has always been in force', () => {
    const { from: _from, ...endless } = outage;

    expect(isInForce(endless, elsewhere('1999-12-31T00:00Z'))).toBe(true);
    expect(isInForce(endless, elsewhere('2026-03-08T10:00Z'))).toBe(false);
  });

  it('without an end stays in force', () => {
    const { until: _until, ...endless } = outage;

    expect(isInForce(endless, elsewhere('2999-12-31T00:00Z'))).toBe(true);
    expect(isInForce(endless, elsewhere('2026-03-08T02:59Z'))).toBe(false);
  });

  it.each([
    ['its topic', { topic: 'cad-rejected', category: 'cad' as const }, true],
    ['its topic alone', { topic: 'cad-rejected' }, true],
    ['any topic of its category', { topic: 'account-locked', category: 'portal-access' as const }, true],
    ['its category alone', { category: 'portal-access' as const }, true],
    ['another topic of another category', { topic: 'cad-what-is', category: 'cad' as const }, false],
    ['nothing in particular', {}, false],
  ])('is or is not shown on %s', (_name, subject, expected) => {
    const shown = noticesInForce([outage], during, subject);

    expect(shown).toEqual(expected ? [outage] : []);
  });

  it('that is past is not shown though it concerns the topic', () => {
    const shown = noticesInForce([outage], elsewhere('2026-03-08T10:00Z'), { topic: 'cad-rejected' });

    expect(shown).toEqual([]);
  });

  it('on the financial security deadline went at 3 am Eastern time on 20 May 2025', () => {
    const { notices } = readCatalogue();
    const shownAt = (moment: string) =>
      noticesInForce(notices, elsewhere(moment), { topic: 'post-security' }).map(({ id }) => id);

    expect(shownAt('2025-05-20T06:59:59Z')).toEqual(['financial-security-deadline']);
    expect(shownAt('2025-05-20T07:00:00Z')).toEqual([]);
  });
});
