import { readCatalogue } from '../../catalogue/catalogue';
import { isHelpdeskCategory } from '../../catalogue/categories';
import type { Decision } from '../../helpdesk/triage/decision';
import { triage, type TriageMeaning } from '../../helpdesk/triage/triage';
import { meaning, reading } from '../support/made-meaning';
import { inToronto } from '../support/moments';

const catalogue = readCatalogue();
const now = inToronto('2026-11-23T09:00');
const calm = { failedAttempts: 0 };

const notUnderstood = (reason: 'empty' | 'other-language' | 'unknown'): Decision => ({
  kind: 'not-understood',
  reason,
  attempt: 1,
});
const urgent = (
  topic: string | null,
  category: Extract<Decision, { kind: 'urgent' }>['category'],
): Decision => ({
  kind: 'urgent',
  topic,
  category,
});

const table: [string, TriageMeaning, Decision][] = [
  [
    'answers the topic that it is sure of',
    meaning({ 'cad-due-date': 0.9 }),
    { kind: 'answer', topic: 'cad-due-date', category: 'cad', notices: [] },
  ],
  [
    'answers on the service of the helpdesk too',
    meaning({ 'opening-hours': 0.9 }),
    { kind: 'answer', topic: 'opening-hours', category: 'service-information', notices: [] },
  ],
  [
    'asks which of two topics is meant',
    meaning({ 'cad-due-date': 0.4, 'payment-due-date': 0.35 }),
    { kind: 'clarify', topics: ['cad-due-date', 'payment-due-date'] },
  ],
  [
    'offers three topics at most',
    meaning({ 'cad-due-date': 0.25, 'payment-due-date': 0.24, 'card-limit': 0.23, 'mfa-setup': 0.22 }),
    { kind: 'clarify', topics: ['cad-due-date', 'payment-due-date', 'card-limit'] },
  ],
  [
    'offers neither small talk nor what is not ours',
    meaning({ 'cad-due-date': 0.3, greeting: 0.2, 'courier-invoice': 0.2, 'card-limit': 0.1 }),
    { kind: 'clarify', topics: ['cad-due-date', 'card-limit'] },
  ],
  [
    'asks which topic is meant by one bare word',
    meaning({ 'cad-due-date': 0.9, 'cad-what-is': 0.05 }, { words: 1 }),
    { kind: 'clarify', topics: ['cad-due-date', 'cad-what-is'] },
  ],
  [
    'helps with the category when no topic in it stands out',
    meaning({ 'cad-due-date': 0.1 }, { categories: { cad: 0.8 } }),
    { kind: 'help-with-category', category: 'cad' },
  ],
  ['opens a ticket', meaning({ 'open-ticket': 0.9 }), { kind: 'open-ticket' }],
  ['looks a ticket up', meaning({ 'ticket-status': 0.9 }), { kind: 'ticket-status' }],
  ['leads to a person', meaning({ 'reach-person': 0.9 }), { kind: 'reach-person' }],
  ['switches to French', meaning({ 'switch-to-french': 0.9 }), { kind: 'switch-language', language: 'fr' }],
  ['switches to English', meaning({ 'switch-to-english': 0.9 }), { kind: 'switch-language', language: 'en' }],
  ['starts over', meaning({ 'start-over': 0.9 }), { kind: 'start-over' }],
  ['makes small talk', meaning({ greeting: 0.9 }), { kind: 'small-talk', topic: 'greeting' }],
  ['says whose it is', meaning({ 'courier-invoice': 0.9 }), { kind: 'not-ours', topic: 'courier-invoice' }],
  [
    'gives the phone line first, and the topic after it',
    meaning({ 'goods-detained-debt': 0.9 }, { urgency: 0.95 }),
    urgent('goods-detained-debt', 'disbursement-collection'),
  ],
  [
    'takes the topic of an urgent message from the clause that tells the cause',
    meaning({ 'cad-due-date': 0.3 }, { urgency: 0.95, cause: reading('account-locked', 0.9) }),
    urgent('account-locked', 'portal-access'),
  ],
  [
    'names only the category of an urgent message when no topic is sure',
    meaning({ 'cad-due-date': 0.3 }, { urgency: 0.95, cause: reading('account-locked', 0.2) }),
    urgent(null, 'cad'),
  ],
  [
    'gives the phone line for goods held for a reason that is somebody else’s',
    meaning({ emanifest: 0.95 }, { urgency: 0.95 }),
    urgent('emanifest', 'out-of-scope'),
  ],
  [
    'does not give it for what is surely not ours and holds no goods',
    meaning({ 'courier-invoice': 0.95 }, { urgency: 0.95 }),
    { kind: 'not-ours', topic: 'courier-invoice' },
  ],
  [
    'gives it to one who asks urgently for a person',
    meaning({ 'reach-person': 0.9 }, { urgency: 0.95 }),
    urgent(null, null),
  ],
  [
    'opens the ticket that is asked for, urgent or not',
    meaning({ 'open-ticket': 0.9 }, { urgency: 0.95 }),
    { kind: 'open-ticket' },
  ],
  ['hears nothing in no words', meaning({ greeting: 0.9 }, { words: 0 }), notUnderstood('empty')],
  ['hears nothing without topics', meaning({}), notUnderstood('empty')],
  [
    'does not understand another language, urgent or not',
    meaning({ 'cad-due-date': 0.9 }, { other: true, urgency: 0.95 }),
    notUnderstood('other-language'),
  ],
  [
    'does not understand what fits no topic',
    meaning({ 'cad-due-date': 0.2 }, { unknown: 0.9, categories: { 'out-of-scope': 0.7 } }),
    notUnderstood('unknown'),
  ],
  ['does not understand what is nowhere likely', meaning({ 'cad-due-date': 0.2 }), notUnderstood('unknown')],
];

describe('triage', () => {
  it.each(table)('%s', (_what, message, expected) => {
    expect(triage(message, calm, now, catalogue)).toEqual(expected);
  });

  it.each([0, 1, 2])('counts the message after %s that were not understood', (failedAttempts) => {
    const decision = triage(meaning({ 'cad-due-date': 0.2 }), { failedAttempts }, now, catalogue);

    expect(decision).toMatchObject({ kind: 'not-understood', attempt: failedAttempts + 1 });
  });

  it.each([
    ['2025-05-20T02:59', ['financial-security-deadline']],
    ['2025-05-20T03:00', []],
  ])('puts the notices in force at %s before an answer', (at, notices) => {
    const decision = triage(meaning({ 'rpp-enrol': 0.9 }), calm, inToronto(at), catalogue);

    expect(decision).toMatchObject({ kind: 'answer', topic: 'rpp-enrol', notices });
  });

  it('decides on every topic of the catalogue by its action or its category', () => {
    const wrong = Object.values(catalogue.topics).filter(({ id, action, category }) => {
      const { kind } = triage(meaning({ [id]: 1 }), calm, now, catalogue);
      const isAnswer = isHelpdeskCategory(category) || category === 'service-information';
      const plain = isAnswer ? 'answer' : category === 'conversation' ? 'small-talk' : 'not-ours';
      return kind !== (action?.replace(/^switch-to-.*/, 'switch-language') ?? plain);
    });

    expect(wrong).toEqual([]);
  });
});
