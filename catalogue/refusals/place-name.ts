const endings = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' } as const;
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

/** '1st', '2nd', '11th': a place in a list as people count, from one. */
function ordinal(index: number): string {
  const place = index + 1;
  return `${place}${endings[ordinals.select(place)]}`;
}

/** Names a part of a file so that its author finds it without counting from zero: 'sources, 1st, read'. */
export function placeName(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the file';
  return path
    .map((part, at) => {
      if (typeof part !== 'number') return String(part);
      return at === 0 ? `${ordinal(part)} entry` : ordinal(part);
    })
    .join(', ');
}
