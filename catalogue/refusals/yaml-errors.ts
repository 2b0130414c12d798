import { isCollection, isScalar, visit, type Document, type Node, type YAMLError } from 'yaml';
import type { Slip } from './yaml-slips';

const quotes = 'put the whole text in quotes';
const indentation =
  'check the spaces at the start of the line: what belongs together begins in the same column, each entry of a list with a hyphen and a space';

/** What the parser says, and what to do about it for somebody who writes sentences, not YAML. */
const meanings: readonly (readonly [RegExp, string])[] = [
  [/^Nested mappings|^Block collections are not/, `a colon stands inside a text: ${quotes}`],
  [/same column|block sequence may not|sufficiently indented|leading empty lines/i, indentation],
  [/^Implicit (map )?keys/, `a name needs a colon and a space after it ('name: text'); or ${indentation}`],
  [/^Sequence item without/, 'each entry of a list begins with a hyphen and a space'],
  [/^Unexpected block-seq-ind/, `a hyphen begins the text: ${quotes}, or begin a list on the next line`],
  [/^Tabs are not allowed/, 'a tab begins the line: use spaces, here and on the other lines'],
  [/^Plain value cannot start/, `a text cannot begin with this sign: ${quotes}`],
  [/Anchor|Alias|alias/, `& or * begins the text: ${quotes}`],
  [
    /^Not a YAML token|^Block scalar header/,
    `> or | begins the text: ${quotes}, or begin it on the next line`,
  ],
  [/^Invalid escape/, "a backslash stands between double quotes: use single quotes ('…')"],
  [/^Comments must be separated/, 'a # follows at once: put a space before it, or the whole text in quotes'],
  [
    /^Missing (,|space)|^Unexpected (,|empty)/,
    `a comma or colon too many or too few: if it is text, ${quotes}`,
  ],
  [/multiple documents/, 'a line of three hyphens divides the file: remove it'],
  [/in YAML stream/, `a closing } or ] has no opening one: remove it; if it is text, ${quotes}`],
];

/** What a parser's error means in plain words, and where its cause stands, as far as that can be told. */
export function meaningOf(error: YAMLError, document: Document, text: string): Slip {
  return unclosed(error, document) ?? continued(error, text) ?? overflowing(error, document) ?? plain(error);
}

function plain({ pos: [at], message }: YAMLError): Slip {
  const meaning = meanings.find(([pattern]) => pattern.test(message))?.[1];
  const unknown = `${message}: look for a missing quote, colon or space here or on the line before`;
  return { at, message: meaning ?? unknown };
}

/** A quote, brace or bracket without its end: the parser notices later, the author looks where it opens. */
function unclosed({ pos: [at], message }: YAMLError, document: Document): Slip | undefined {
  const [, sign] = /^Missing closing (["'])|end with a ([}\]])$/.exec(message)?.filter(Boolean) ?? [];
  if (!sign) return undefined;
  const isOne = (node: Node): boolean =>
    isCollection(node) ? node.flow === true : isScalar(node) && node.type?.startsWith('QUOTE') === true;
  const opening = beginOf(document, (node) => isOne(node) && node.range?.[1] === at);
  const place = opening === undefined ? 'before this line' : 'here';
  const isQuote = /["']/.test(sign);
  const what = isQuote ? 'quote' : sign === '}' ? 'brace' : 'bracket';
  const hint = isQuote ? 'after the text' : `with ${sign} (a text with # or ${sign} in it goes in quotes)`;
  return { at: opening ?? at, message: `the ${what} that opens ${place} is not closed: close it ${hint}` };
}

/** Words after the closing quote, or after what YAML took for a list or for parts. */
function continued({ pos: [at], message }: YAMLError, text: string): Slip | undefined {
  if (!message.endsWith('at node end')) return undefined;
  const isQuote = /["']$/.test(text.slice(0, at).trimEnd());
  return {
    at,
    message: isQuote
      ? `the text goes on after its closing quote: put "…" around a text with apostrophes, or '…' around one with "`
      : 'put a text that begins with { or [ in quotes',
  };
}

/** A line that begins too far right is read together with the one before it, whose place the parser names. */
function overflowing({ code, pos: [at] }: YAMLError, { errors }: Document): Slip | undefined {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  const name = errors.find((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === at);
  return name && { at: name.pos[1] - 1, message: indentation };
}

function beginOf(document: Document, fits: (node: Node) => boolean): number | undefined {
  let begin: number | undefined;
  visit(document, {
    Node(_key, node) {
      if (!fits(node)) return undefined;
      begin = node.range?.[0];
      return visit.BREAK;
    },
  });
  return begin;
}
