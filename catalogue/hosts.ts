import { z } from 'zod';

/** The form of `hosts.yaml`: the web hosts an answer may send a client to, and those only cited. */
export const hostsSchema = z.strictObject({
  official: z.array(z.string()).min(1).describe('a link may lead there'),
  trade: z.array(z.string()).describe('may be named as a source, never as the page to act on'),
});

/** The hosts that the catalogue may name. */
export type Hosts = z.infer<typeof hostsSchema>;
