const COMMON = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "media-src 'self' blob:",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'self'",
  // Style attributes carry thumbhashes and bar widths; they can't run anything.
  "style-src 'self' 'unsafe-inline'",
];

/**
 * The policy of prerendered pages. They are the same bytes for everybody, so no nonce fits; they
 * load no foreign script and show no markup written by users.
 */
export function publicPolicy(isDevelopment: boolean): string {
  return policy(`'self' 'unsafe-inline'`, [], isDevelopment);
}

/**
 * The policy of pages rendered per request: only scripts that carry this answer's nonce run. Their forms may also
 * end at `formTargets`, the payment gateways' origins.
 */
export function noncePolicy(
  nonce: string,
  formTargets: readonly string[],
  isDevelopment: boolean,
): string {
  return policy(`'nonce-${nonce}' 'strict-dynamic'`, formTargets, isDevelopment);
}

function policy(scripts: string, formTargets: readonly string[], isDevelopment: boolean): string {
  // Development needs eval for readable stacks and a socket for hot reloading.
  return [
    ...COMMON,
    ['form-action', "'self'", ...formTargets].join(' '),
    `script-src ${scripts}${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
  ].join('; ');
}
