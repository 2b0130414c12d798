import { HelpdeskError } from '../helpdesk/errors';

/**
 * Refuses to talk to a host that is not on the list: an activity names the address that replies go to, and
 * a forged one must not make the assistant call a stranger.
 *
 * @param allowed host names; one that begins with a dot allows all below it
 * @throws HelpdeskError 'not-allowed'
 */
export function assertAllowedServiceUrl(serviceUrl: string, allowed: readonly string[]): void {
  const url = URL.canParse(serviceUrl) ? new URL(serviceUrl) : undefined;
  const isLocal = url?.hostname === '127.0.0.1' || url?.hostname === 'localhost';
  const isSafe = url !== undefined && (url.protocol === 'https:' || (url.protocol === 'http:' && isLocal));
  const isListed = allowed.some((host) =>
    host.startsWith('.') ? url?.hostname.endsWith(host) : url?.hostname === host,
  );
  if (!isSafe || !isListed) throw new HelpdeskError('not-allowed', 'serviceUrl is not on the allow list');
}
