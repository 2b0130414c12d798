import type { Outcome } from '../../helpdesk/ports';
import type { Stores } from '../../storage/stores';
import type { Database } from '../support/databases';

const outcome: Outcome = {
  at: '2026-11-23T14:00:00.000Z',
  channel: 'directline',
  language: 'fr',
  decision: 'answer',
  category: 'cad',
  topic: 'cad-rejected',
  confidence: 0.75,
};

/** What every OutcomeStore keeps to. */
export function outcomeContract({ open }: Database): void {
  let stores: Stores;
  let clean: () => Promise<void>;

  beforeEach(async () => {
    ({ stores, clean } = await open());
  });

  afterEach(() => clean());

  it('records an outcome with its topic', async () => {
    const recording = stores.outcomes.record(outcome);

    await expect(recording).resolves.toBeUndefined();
  });

  it('records an outcome without category and topic', async () => {
    const recording = stores.outcomes.record({
      ...outcome,
      decision: 'not-understood',
      category: null,
      topic: null,
    });

    await expect(recording).resolves.toBeUndefined();
  });

  it('records two outcomes of the same moment', async () => {
    await stores.outcomes.record(outcome);

    const recording = stores.outcomes.record(outcome);

    await expect(recording).resolves.toBeUndefined();
  });

  it('refuses an outcome that does not say what was decided', async () => {
    const recording = stores.outcomes.record({ ...outcome, decision: null as unknown as string });

    await expect(recording).rejects.toHaveProperty('message');
  });
}
