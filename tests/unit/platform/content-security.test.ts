import { expect, test } from 'vitest';
import { noncePolicy, publicPolicy } from '@/platform/content-security';

test('forms of personal pages may end at the gateways, forms of public pages only at home', () => {
  const gateways = ['https://checkout.stripe.com', 'https://payments.jazzcash.com.pk'];
  expect(noncePolicy('n', gateways, false).split('; ')).toContain(
    `form-action 'self' ${gateways.join(' ')}`,
  );
  expect(noncePolicy('n', [], false).split('; ')).toContain("form-action 'self'");
  expect(publicPolicy(false).split('; ')).toContain("form-action 'self'");
});
