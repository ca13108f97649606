import { getTranslations } from 'next-intl/server';
import type { NextStep } from '@/platform/payments/port';

type Form = Extract<NextStep, { kind: 'form_post' }>;

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

/**
 * A page that posts a gateway's form by itself, and by a button without scripts. It stands alone: nothing of ours is
 * loaded beside a form that carries the shop's own credentials.
 */
export async function goPage({ url, fields }: Form, locale: 'en' | 'ur', nonce: string) {
  const t = await getTranslations({ locale, namespace: 'settlement.go' });
  const inputs = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  return `<!doctype html>
<html lang="${locale}" dir="${locale === 'ur' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escaped(t('title'))}</title>
<style nonce="${nonce}">${style}</style></head>
<body><main><h1>${escaped(t('title'))}</h1><p>${escaped(t('lead'))}</p>
<form action="${escaped(url)}" method="post" id="go">${inputs.join('')}<button>${escaped(t('button'))}</button></form>
</main><script nonce="${nonce}">document.getElementById('go').submit()</script></body></html>`;
}

const style = `body{margin:0;min-height:100vh;display:grid;place-items:center;background:#f6f1e7;color:#1d1a16;
font:1.125rem/1.6 system-ui,sans-serif}:lang(ur){font-family:"Noto Nastaliq Urdu",serif;line-height:2.4}
main{max-width:24rem;padding:1.5rem}h1{font-size:1.375rem;margin:0 0 .5rem}p{margin:0 0 1.5rem}
button{font:inherit;width:100%;min-height:3.25rem;border:0;background:#1d1a16;color:#fff;cursor:pointer}
button:focus-visible{outline:3px solid #b4531f;outline-offset:3px}`;
