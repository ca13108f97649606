import path from 'node:path';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { publicPolicy } from './src/platform/content-security';

// Zones rendered per request carry a nonce policy from src/proxy.ts; everything else is prerendered
// and can't. The list has a twin in the matcher of src/proxy.ts, which must be a literal.
const NONCE_ZONES = 'checkout|account|studio|partner|admin|signin|orders|track|stop-payout|join';
// The page that posts a gateway's form brings a policy of its own, which allows that gateway alone.
const PUBLIC_PATHS = `/((?!(?:(?:en|ur)/)?(?:${NONCE_ZONES}|api/payments/go)(?:/|$)).*)`;
// Of these, what is one person's or a machine's own: no shared cache may keep it.
const SHARED_PATHS = `/((?!(?:(?:en|ur)/)?(?:${NONCE_ZONES}|cart|api|media)(?:/|$)).*)`;

// First path segments that are not English pages: the languages themselves, handlers, Next's own
// files, folders of public/, and files at the root (robots.txt, sitemap.xml, icons).
const NOT_ENGLISH_PAGES = '(?:en|ur|api|_next|pictures|fonts|thappa|media)(?:/|$)|[^/]*\\.[^/]*$';

const IMMUTABLE = 'public, max-age=31536000, immutable';
const SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value:
      'camera=(self), geolocation=(), microphone=(self), payment=(), usb=(), browsing-topics=()',
  },
  // Browsers heed this over TLS only, so it does nothing on a demo's plain http address.
  { key: 'Strict-Transport-Security', value: 'max-age=31536000; includeSubDomains' },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // Checked by `npm run check` and `npm test`; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  serverExternalPackages: ['@node-rs/argon2', 'graphile-worker', 'pg', 'sharp'],
  cacheHandler: path.resolve(import.meta.dirname, 'src/platform/cache-handler.mjs'),
  cacheMaxMemorySize: 0,
  // A photo may have 8 MB; one of twice that still arrives and is refused by a sentence beside its field.
  experimental: { serverActions: { bodySizeLimit: '16mb' }, proxyClientMaxBodySize: '17mb' },
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
  allowedDevOrigins: ['127.0.0.1', 'localhost'],

  async rewrites() {
    return {
      beforeFiles: [
        { source: '/', destination: '/en' },
        { source: `/:path((?!${NOT_ENGLISH_PAGES}).*)`, destination: '/en/:path' },
      ],
      afterFiles: [],
      fallback: [],
    };
  },

  // One page, one address: English lives without a prefix.
  async redirects() {
    return [
      { source: '/en', destination: '/', permanent: true },
      { source: '/en/:path*', destination: '/:path*', permanent: true },
    ];
  },

  async headers() {
    const isDevelopment = process.env.NODE_ENV === 'development';
    return [
      { source: '/:path*', headers: SECURITY_HEADERS },
      {
        source: PUBLIC_PATHS,
        headers: [{ key: 'Content-Security-Policy', value: publicPolicy(isDevelopment) }],
      },
      {
        source: SHARED_PATHS,
        headers: [
          // Pages go stale by tag within seconds; only this server knows when, so browsers and
          // proxies ask each time and mostly hear 304.
          { key: 'Cache-Control', value: 'public, max-age=0, must-revalidate' },
        ],
      },
      // Files of people: whatever a reader takes them for, they run nothing and reach nothing.
      {
        source: '/media/:path*',
        headers: [{ key: 'Content-Security-Policy', value: "default-src 'none'; sandbox" }],
      },
      { source: '/pictures/:path*', headers: [{ key: 'Cache-Control', value: IMMUTABLE }] },
      { source: '/fonts/:path*', headers: [{ key: 'Cache-Control', value: IMMUTABLE }] },
    ];
  },
};

export default createNextIntlPlugin('./src/messages/request.ts')(config);
