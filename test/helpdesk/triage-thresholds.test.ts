import { readCatalogue } from '../../catalogue/catalogue';
import { thresholds, triage, type TriageMeaning } from '../../helpdesk/triage/triage';
import { inALine, meaning } from '../support/made-meaning';
import { inToronto } from '../support/moments';

const catalogue = readCatalogue();
const now = inToronto('2026-11-23T09:00');

/** What is decided on a message, in a line. */
function decided(message: TriageMeaning): string {
  return inALine(triage(message, { failedAttempts: 0 }, now, catalogue));
}

interface Edge {
  /** The threshold's name, and what lies at it. */
  readonly name: keyof typeof thresholds;
  readonly what: string;
  /** A message that stands at the given value of what the threshold is for. */
  readonly message: (value: number) => TriageMeaning;
  readonly at: string;
  readonly below: string;
}

const edges: Edge[] = [
  {
    name: 'notOurs',
    what: 'a subject is somebody else’s',
    message: (outside) => meaning({ 'courier-invoice': outside }),
    at: 'not-ours courier-invoice',
    below: 'not-understood',
  },
  {
    name: 'notOurs',
    what: 'a topic of ours is drowned by what is not',
    message: (outside) => meaning({ 'card-limit': 0.6 }, { categories: { 'out-of-scope': outside } }),
    at: 'not-understood',
    below: 'answer card-limit',
  },
  {
    name: 'unknown',
    what: 'somebody else’s subject is not named',
    message: (unknown) => meaning({ 'courier-invoice': 0.5 }, { unknown }),
    at: 'not-understood',
    below: 'not-ours courier-invoice',
  },
  {
    name: 'answer',
    what: 'somebody else’s subject is named, however unknown',
    message: (best) => meaning({ 'courier-invoice': best }, { unknown: 1 }),
    at: 'not-ours courier-invoice',
    below: 'not-understood',
  },
  {
    name: 'conversation',
    what: 'words are small talk',
    message: (conversation) => meaning({ greeting: 0.3 }, { categories: { conversation } }),
    at: 'small-talk greeting',
    below: 'not-understood',
  },
  {
    name: 'action',
    what: 'a wish is carried out',
    message: (best) => meaning({ 'open-ticket': best }),
    at: 'open-ticket',
    below: 'not-understood',
  },
  {
    name: 'bareAction',
    what: 'one word is carried out as a wish',
    message: (best) => meaning({ 'open-ticket': best }, { words: 1 }),
    at: 'open-ticket',
    below: 'answer open-ticket',
  },
  {
    name: 'bareAnswer',
    what: 'one word is answered',
    message: (specificity) => meaning({ 'mfa-setup': 0.9, 'card-limit': 0.01 }, { words: 1, specificity }),
    at: 'answer mfa-setup',
    below: 'clarify mfa-setup card-limit',
  },
  {
    name: 'answer',
    what: 'a topic is answered',
    message: (best) => meaning({ 'card-limit': best }),
    at: 'answer card-limit',
    below: 'help-with-category rm-account',
  },
  {
    name: 'unknown',
    what: 'a topic is no longer answered',
    message: (unknown) => meaning({ 'card-limit': 0.9 }, { unknown, categories: { 'rm-account': 0.2 } }),
    at: 'not-understood',
    below: 'answer card-limit',
  },
  {
    name: 'unknown',
    what: 'rivals are no longer offered',
    message: (unknown) => meaning({ 'card-limit': 0.4, 'mfa-setup': 0.3 }, { unknown }),
    at: 'not-understood',
    below: 'clarify card-limit mfa-setup',
  },
  {
    name: 'rival',
    what: 'a topic is a rival of the best',
    message: (share) => meaning({ 'card-limit': 0.4, 'mfa-setup': 0.4 * share }),
    at: 'clarify card-limit mfa-setup',
    below: 'not-understood',
  },
  {
    name: 'clarify',
    what: 'rivals together are worth a question',
    message: (together) => meaning({ 'card-limit': together / 2, 'mfa-setup': together / 2 }),
    at: 'clarify card-limit mfa-setup',
    below: 'not-understood',
  },
  {
    name: 'category',
    what: 'a category is helped with',
    message: (sum) => meaning({ 'card-limit': 0.1 }, { categories: { 'rm-account': sum } }),
    at: 'help-with-category rm-account',
    below: 'not-understood',
  },
];

describe('the thresholds of triage', () => {
  it.each(edges)('at $name $what, and not just below', ({ name, message, at, below }) => {
    const edge = thresholds[name];

    expect(decided(message(edge))).toBe(at);
    expect(decided(message(edge - 0.001))).toBe(below);
  });
});
