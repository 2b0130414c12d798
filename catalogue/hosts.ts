import { z } from 'zod';
import { writtenAs } from './refusals/written-form';

/** The host of a web address, which may also be given without its `https://`; undefined for what is none. */
function hostOf(address: string): string | undefined {
  const whole = /^[a-z]+:\/\//i.test(address) ? address : `https://${address}`;
  return URL.canParse(whole) ? new URL(whole).host : undefined;
}

/** A host as addresses are compared with it: anything else would match none, and the topics would be blamed. */
const hostName = z
  .string()
  .refine((name) => hostOf(name) === name && name.includes('.'), {
    error: ({ input }) => {
      const host = hostOf(String(input)) ?? 'www.cbsa-asfc.gc.ca';
      return `'${String(input)}' is not a host name: write the name alone, as ${host}`;
    },
  })
  .register(writtenAs, { sample: 'www.cbsa-asfc.gc.ca' });

/** The form of `hosts.yaml`: the web hosts an answer may send a client to, and those only cited. */
export const hostsSchema = z.strictObject({
  official: z.array(hostName).min(1).describe('a link may lead there'),
  trade: z.array(hostName).describe('may be named as a source, never as the page to act on'),
});

/** The hosts that the catalogue may name. */
export type Hosts = z.infer<typeof hostsSchema>;
