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
    name: 'urgent',
    what: 'a message on our work is urgent',
    message: (urgency) => meaning({ 'card-limit': 0.9 }, { urgency }),
    at: 'urgent card-limit',
    below: 'answer card-limit',
  },
  {
    name: 'urgentAnyway',
    what: 'a question on the service is urgent',
    message: (urgency) => meaning({ 'opening-hours': 0.9 }, { urgency }),
    at: 'urgent null',
    below: 'answer opening-hours',
  },
  {
    name: 'urgentAnyway',
    what: 'small talk is urgent',
    message: (urgency) => meaning({ frustration: 0.9 }, { urgency }),
    at: 'urgent null',
    below: 'small-talk frustration',
  },
  {
    name: 'urgentAnyway',
    what: 'what is rather not ours is urgent',
    message: (urgency) => meaning({ 'courier-invoice': 0.6 }, { urgency }),
    at: 'urgent null',
    below: 'not-ours courier-invoice',
  },
  {
    name: 'surelyNotOurs',
    what: 'urgency no longer counts',
    message: (outside) =>
      meaning({ 'courier-invoice': outside }, { urgency: thresholds.urgentWhatever - 0.001 }),
    at: 'not-ours courier-invoice',
    below: 'urgent null',
  },
  {
    name: 'urgentWhatever',
    what: 'what is not surely read as somebody else’s is urgent',
    message: (urgency) => meaning({ 'courier-invoice': 0.85 }, { urgency }),
    at: 'urgent null',
    below: 'not-ours courier-invoice',
  },
  {
    name: 'surely',
    what: 'even the most urgent is somebody else’s',
    message: (best) => meaning({ 'courier-invoice': best }, { urgency: 1 }),
    at: 'not-ours courier-invoice',
    below: 'urgent null',
  },
];

describe('the thresholds of urgency', () => {
  it.each(edges)('at $name $what, and not just below', ({ name, message, at, below }) => {
    const edge = thresholds[name];

    expect(decided(message(edge))).toBe(at);
    expect(decided(message(edge - 0.001))).toBe(below);
  });
});
