import { readCatalogue } from '../../catalogue/catalogue';
import { noticesInForce } from '../../helpdesk/notices-in-force';
import { elsewhere } from '../support/moments';

const { notices } = readCatalogue();

function isShown(at: string): boolean {
  const shown = noticesInForce(notices, elsewhere(at), { topic: 'rpp-enrol' });
  return shown.some(({ id }) => id === 'financial-security-deadline');
}

describe('the notice of the deadline of 20 May 2025', () => {
  it.each([
    '2025-03-26T00:00:00.000-04:00',
    '2025-03-26T04:00:00Z',
    '2025-04-15T12:00:00-04:00',
    '2025-05-19T23:59:00-07:00',
    '2025-05-20T02:59:00-04:00',
    '2025-05-20T02:59:59.999-04:00',
    '2025-05-20T15:59:59+09:00',
  ])('is shown at %s', (at) => {
    expect(isShown(at)).toBe(true);
  });

  it.each([
    '2025-03-25T23:59:59.999-04:00',
    '2025-03-26T00:00:00+09:00',
    '2025-05-20T03:00:00.000-04:00',
    '2025-05-20T03:00:00.001-04:00',
    '2025-05-20T00:00:00-07:00',
    '2025-05-20T16:00:00+09:00',
    '2026-05-19T12:00:00-04:00',
  ])('is not shown at %s', (at) => {
    expect(isShown(at)).toBe(false);
  });
});
