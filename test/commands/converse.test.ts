import { InputFolder, runCommand } from '../support/run-command';

interface Printed {
  readonly id: string;
  readonly turns: readonly {
    readonly user: unknown;
    readonly decision: { readonly kind: string } | null;
    readonly replies: readonly { readonly text: string; readonly suggestedActions?: readonly string[] }[];
  }[];
}

const script = { id: 'one', language: 'en', now: '2026-11-23T10:00:00-05:00', channel: 'webchat' };
const inputs = new InputFolder();

afterAll(() => inputs.dispose());

function linesOf(...scripts: unknown[]): string {
  return scripts.map((each) => JSON.stringify(each)).join('\n');
}

describe('converse', () => {
  it('prints each conversation as a line of the agreed form', async () => {
    const turns = ['what are your hours', '', { value: { unknown: 'button' } }];
    const file = inputs.write(
      'two.jsonl',
      linesOf(
        { ...script, turns },
        { ...script, id: 'two', language: 'fr', channel: 'msteams', turns: ['bonjour'] },
      ),
    );

    const { code, output, errors } = await runCommand('converse', file);

    const printed = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Printed);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(printed.map((each) => [Object.keys(each).sort(), each.id])).toEqual([
      [['id', 'turns'], 'one'],
      [['id', 'turns'], 'two'],
    ]);
    expect(printed[0]?.turns.map(({ user }) => user)).toEqual(turns);
    for (const turn of printed.flatMap((each) => each.turns)) {
      expect(Object.keys(turn).sort()).toEqual(['decision', 'replies', 'user']);
      expect(turn.replies.length).toBeGreaterThan(0);
      for (const reply of turn.replies) {
        const others = Object.keys(reply).filter(
          (key) => !['text', 'card', 'suggestedActions'].includes(key),
        );
        expect(others).toEqual([]);
        expect(reply.text).not.toBe('');
      }
    }
    expect(printed[0]?.turns[0]?.decision).toMatchObject({ kind: 'answer', topic: 'opening-hours' });
    expect(printed[0]?.turns[1]?.decision).toMatchObject({ kind: 'not-understood', reason: 'empty' });
    expect(printed[1]?.turns[0]?.decision).toMatchObject({ kind: 'small-talk', topic: 'greeting' });
  });

  it.each([
    ['en', 'are you open now', '2026-11-23T10:00:00-05:00', /line is open now/],
    ['en', 'are you open now', '2026-11-22T10:00:00-05:00', /line is closed now/],
    ['fr', 'êtes-vous ouverts maintenant', '2026-11-23T10:00:00-05:00', /ligne est ouverte/],
    ['fr', 'êtes-vous ouverts maintenant', '2026-11-22T10:00:00-05:00', /ligne est fermée/],
  ])('sets the clock: in %s, "%s" at %s', async (language, text, now, expected) => {
    const file = inputs.write('clock.jsonl', linesOf({ ...script, language, now, turns: [text] }));

    const { output } = await runCommand('converse', file);

    const said = (JSON.parse(output) as Printed).turns[0]?.replies.map((reply) => reply.text).join('\n');
    expect(said?.replace(/\u00a0/g, ' ')).toMatch(expected);
  });

  it('gives the same conversation the same replies each time', async () => {
    const file = inputs.write('again.jsonl', linesOf({ ...script, turns: ['my CAD was rejected'] }));

    const outputs = await Promise.all([runCommand('converse', file), runCommand('converse', file)]);

    expect(outputs[0].output).not.toBe('');
    expect(outputs[1].output).toBe(outputs[0].output);
  });

  it.each([
    ['no JSON', '{oops', 'is not JSON'],
    ['no turns', linesOf({ ...script, turns: [] }), 'turns: '],
    ['a turn that is a number', linesOf({ ...script, turns: [7] }), 'turns.0: '],
    ['an unknown language', linesOf({ ...script, language: 'de', turns: ['hi'] }), 'language: '],
    ['an unknown channel', linesOf({ ...script, channel: 'fax', turns: ['hi'] }), 'channel: '],
    [
      'a clock without offset',
      linesOf({ ...script, now: '2026-11-23T10:00:00', turns: ['hi'] }),
      'now: is not an ISO 8601 instant with an offset',
    ],
    ['a list', '[]', 'the object: '],
  ])('stops at a line of %s with its number', async (_what, line, sentence) => {
    const file = inputs.write('bad.jsonl', `${linesOf({ ...script, turns: ['hi'] })}\n\n${line}\n`);

    const { code, output, errors } = await runCommand('converse', file);

    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain(`bad.jsonl:3: ${sentence}`);
  });

  it('says how it is used without a file', async () => {
    const { code, errors } = await runCommand('converse');

    expect(code).toBe(1);
    expect(errors).toBe('Usage: npm run converse -- FILE.jsonl\n');
  });
});
