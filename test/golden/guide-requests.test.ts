import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { languages } from '../../catalogue/language';
import { builtStage } from '../../commands/stage';
import { triage } from '../../helpdesk/triage/triage';
import { understand } from '../../understanding/understand';

const { model, catalogue } = builtStage();
const now = DateTime.fromISO('2026-11-25T12:00:00-05:00');
const requests = readFileSync(join(__dirname, 'guide-requests.tsv'), 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => {
    const [language = '', guides = '', text = ''] = line.split('\t');
    return { language, right: guides.split('|'), text };
  });

function decide(text: string) {
  return triage(understand(model, text, {}), { failedAttempts: 0 }, now, catalogue);
}

describe('vague requests for a guide', () => {
  it.each(languages)('find a right one nine times of ten in %s', (language) => {
    const asked = requests.filter((request) => request.language === language);

    const missed = asked.filter(({ text, right }) => {
      const decision = decide(text);
      return decision.kind !== 'find-guides' || !decision.guides.some((id) => right.includes(id));
    });

    expect(asked.length).toBeGreaterThanOrEqual(20);
    expect(missed.length).toBeLessThanOrEqual(asked.length * 0.1);
  });

  it('name guides of the catalogue only, and each of its guides at least once a language', () => {
    const ids = Object.keys(catalogue.guides);

    const named = new Set(requests.flatMap(({ right }) => right));

    expect([...named].filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !named.has(id))).toEqual([]);
  });

  it.each(['list all the guides', 'liste de tous les guides et vidéos'])('%s: gives the whole list', (text) => {
    const decision = decide(text);

    expect(decision).toEqual({ kind: 'find-guides', guides: Object.keys(catalogue.guides) });
  });

  it.each(['user guides', "guides de l'utilisateur"])('%s: is answered when no subject is named', (text) => {
    const decision = decide(text);

    expect(decision).toMatchObject({ kind: 'answer', topic: 'user-guides' });
  });

  it.each([
    'I followed the guide but my payment is still not showing',
    "j'ai suivi le guide mais mon paiement n'apparaît toujours pas",
  ])('are told from problems that mention one: %s', (text) => {
    const decision = decide(text);

    expect(decision.kind).not.toBe('find-guides');
  });

  it.each(['is there a guide to the restaurants of Toronto', 'un guide de voyage pour le Portugal'])(
    'on another subject find none: %s',
    (text) => {
      const decision = decide(text);

      expect(decision.kind).not.toBe('find-guides');
    },
  );
});
