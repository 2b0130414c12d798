import { isCollection, visit, type Document, type Node } from 'yaml';
import type { Slip } from './yaml-slips';

/** A remark that follows a text at once, or with spaces between, and looks like a part of it: `line #4`. */
const cutOff = /^[ \t]*(#[\p{L}\p{N}]\S*)/u;

/**
 * Texts of well-formed YAML that are not what their author wrote: a sign that YAML takes for its own begins the
 * text, or cuts it short.
 */
export function misreadTexts(document: Document, text: string): Slip[] {
  const found: Slip[] = document.warnings
    .filter(({ code }) => code === 'TAG_RESOLVE_FAILED')
    .map(({ pos: [at] }) => ({ at, message: quoted('!') }));
  const tell = (node: Node, message: string): void => {
    found.push({ at: node.range?.[0] ?? 0, message });
  };
  visit(document, {
    Alias(_key, alias) {
      if (!alias.resolve(document)) tell(alias, `*${alias.source} names nothing: ${quoted('*')}`);
    },
    Pair(_key, { key }) {
      if (!isCollection(key)) return undefined;
      tell(key, quoted('{ or ['));
      return visit.SKIP;
    },
    Scalar(_key, scalar) {
      const [begin, textEnd, end] = scalar.range ?? [0, 0, 0];
      if (scalar.anchor) tell(scalar, quoted('&'));
      if (scalar.type === 'PLAIN' && /\n *- /.test(text.slice(begin, textEnd))) {
        tell(
          scalar,
          'the hyphen of the next line is read as a part of this text: check the spaces before it',
        );
      }
      const [, remark] = cutOff.exec(text.slice(textEnd, end)) ?? [];
      if (remark)
        tell(scalar, `${remark} is left out, since # begins a remark: put the whole text in quotes`);
    },
  });
  return found;
}

function quoted(sign: string): string {
  return `put a text that begins with ${sign} in quotes`;
}
