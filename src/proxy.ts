import { type NextRequest, NextResponse } from 'next/server';
import { noncePolicy } from '@/platform/content-security';
import { settings } from '@/platform/env';
import { formTargets } from '@/platform/payments/form-targets';

/**
 * Gives every answer of the personal zones its own script nonce. It authorises nothing: who may
 * see what is asked where the subject is known.
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
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = {
  matcher: [
    '/(checkout|account|studio|partner|admin|signin|orders|track|stop-payout|join)/:path*',
    '/(en|ur)/(checkout|account|studio|partner|admin|signin|orders|track|stop-payout|join)/:path*',
  ],
};
