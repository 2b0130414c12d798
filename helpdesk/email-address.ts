const address =
  /[\p{L}\p{N}_+][\p{L}\p{N}._%+'-]*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}/u;
const longestAddress = 254;

/** The first e-mail address in a text, lower case, or undefined when none is well-formed. */
export function findEmailAddress(text: string): string | undefined {
  const found = address.exec(text)?.[0];
  return found && found.length <= longestAddress ? found.toLowerCase() : undefined;
}

/** Whether two addresses are the same mailbox as far as a person is concerned: case and spaces aside. */
export function sameAddress(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
