import { loggable } from '../../bot/log';
import { HelpdeskError } from '../../helpdesk/errors';

const marker = 'MARKER-046-454-286';

describe('an error as it is logged', () => {
  it('names its kind and where it came from', () => {
    const error = new TypeError('broken');

    const { error: name, stack } = loggable(error) as { error: string; stack: string[] };

    expect(name).toBe('TypeError');
    expect(stack[0]).toContain('log.test.ts');
  });

  it("holds the detail of one of the helpdesk's own", () => {
    const error = new HelpdeskError('not-allowed', 'serviceUrl is not on the allow list');

    expect(loggable(error)).toMatchObject({
      code: 'not-allowed',
      detail: 'serviceUrl is not on the allow list',
    });
  });

  it.each([
    ['its message', new Error(`cannot read "${marker}"`)],
    ['a message of several lines', new Error(`cannot read\n${marker}\n`)],
    ['a message that looks like a stack', new Error(`cannot read\n    at ${marker}`)],
    ['its cause', new Error('failed', { cause: new Error(marker) })],
    ['what was thrown instead of an error', marker],
    ['a detail of a stranger', Object.assign(new Error('failed'), { detail: marker })],
    ['a code that is a sentence', Object.assign(new Error('failed'), { code: `no such ${marker}` })],
  ])('never holds what a client typed: %s', (_what, error) => {
    expect(JSON.stringify(loggable(error))).not.toContain(marker);
  });
});
