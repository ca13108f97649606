import { createHash } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { sessionCookieName } from '@/platform/auth';
import { noncePolicy } from '@/platform/content-security';
import { settings } from '@/platform/env';
import { formTargets } from '@/platform/payments/form-targets';

/**
 * Gives every answer of the personal zones its own script nonce, and says for whom it was made, so that a phone
 * keeps no page for another person. It authorises nothing: who may see what is asked where the subject is known.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = noncePolicy(
    nonce,
    formTargets(settings().payments),
    process.env.NODE_ENV === 'development',
  );
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  // What is not here is said before any page has read the language from its address.
  headers.set('x-next-intl-locale', /^\/ur(\/|$)/.test(request.nextUrl.pathname) ? 'ur' : 'en');
  const response = NextResponse.next({ request: { headers } });
  // Her phone's own worker (public/sw.js) counts as no script that a nonce let in.
  response.headers.set('content-security-policy', `${policy}; worker-src 'self'`);
  response.headers.set('x-person', nameOf(request.cookies.get(sessionCookieName())?.value));
  return response;
}

/** A name of the session that tells nothing of it; `none` without one. */
const nameOf = (session: string | undefined): string =>
  session
    ? createHash('sha256').update(`person:${session}`).digest('base64url').slice(0, 16)
    : 'none';

export const config = {
  matcher: [
    '/(checkout|account|studio|partner|admin|signin|orders|track|stop-payout|join)/:path*',
    '/(en|ur)/(checkout|account|studio|partner|admin|signin|orders|track|stop-payout|join)/:path*',
  ],
};
