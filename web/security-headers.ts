/** The digest of nothing: Web Chat adds an empty style element, which can do no harm. */
const emptyStyle = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

/**
 * The headers of every page: what it may load (itself only), where it may be framed (nowhere), what it
 * tells others (nothing).
 *
 * @param nonce allows the style elements that Web Chat makes at run time
 * @param socketOrigin the page's own origin for WebSockets, 'wss://help.example.ca': 'self' does not cover it
 *   in every browser
 */
export function securityHeaders(nonce: string, socketOrigin: string): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}' '${emptyStyle}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self' blob: data:",
    `connect-src 'self' ${socketOrigin} blob:`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}
