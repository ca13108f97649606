import { describe, expect, test } from 'vitest';
import { signed } from '@/platform/payments/jazzcash-hash';
import {
  attemptOf,
  cardOf,
  foundPaid,
  inquire,
  keys,
  newInput,
  openPage,
  payOnPage,
  payWith,
  post,
  refused,
  told,
} from './jazzcash-gateway';

describe('the hosted page', () => {
  test('shows what is paid to whom, and brings proof back', async () => {
    const { html, input, attempt, read, back } = await payWith('none');
    expect(html).not.toContain('Request Rejected');
    expect(back?.url.href).toBe(input.returnUrl);
    expect(read).toMatchObject({
      kind: 'fact',
      fact: { attemptRef: input.attemptRef, outcome: 'paid', amountMinor: 150_000 },
    });
    expect(await told(input.attemptRef, 1)).toEqual(['hint']);
    expect(await inquire(attempt)).toMatchObject(foundPaid(input));
  });

  test('has the sandbox’s words, the amount and the merchant', async () => {
    const { html } = await openPage();
    for (const words of ['Sandbox: no real money', 'Rs 1,500', 'MC25041', '>Pay<', '>Cancel<'])
      expect(html).toContain(words);
    expect(html).not.toContain(keys.password);
  });

  test('takes cards too', async () => {
    const { read } = await payOnPage({ do: 'card', cardNumber: '4242 4242 4242 4242' });
    expect(read).toMatchObject({ fact: { outcome: 'paid' } });
    const declined = await payOnPage({ do: 'card', cardNumber: cardOf('decline') });
    expect(declined.read).toMatchObject({ fact: { outcome: 'failed' } });
  });

  test('can be left', async () => {
    const { read, attempt } = await payOnPage({ do: 'cancel' });
    expect(read).toMatchObject({ fact: { outcome: 'canceled', code: '112' } });
    expect(await inquire(attempt)).toMatchObject({ outcome: 'canceled' });
  });

  test('says what is wrong beside the field and keeps the rest', async () => {
    const { html, read, attempt } = await payOnPage({
      do: 'wallet',
      walletNumber: '"><script>1',
      mpin: 'x',
    });
    expect(html).toContain('Enter a number like 0300 1234567.');
    expect(html).toContain('&quot;&gt;&lt;script&gt;1');
    expect(html).not.toContain('<script>');
    expect(read).toBeNull();
    expect(await inquire(attempt)).toMatchObject({ outcome: 'pending' });
  });

  test('may be loaded again, but not under another amount, another hash or without the merchant', async () => {
    const { fields, url, html } = await openPage();
    expect(await post(url, fields)).toBe(html);
    expect(await post(url, { ...fields, pp_Amount: '100' })).toContain('<b>115</b>');
    expect(await post(url, { ...fields, pp_Password: 'x' })).toContain('<b>101</b>');
    const cheaper = signed({ ...fields, pp_Amount: '100000' }, keys.integritySalt);
    expect(await post(url, cheaper)).toContain('<b>110</b>');
    const bad = signed({ ...fields, pp_TxnRefNo: 'T9', pp_Description: 'a=b' }, keys.integritySalt);
    expect(await post(url, bad)).toContain('pp_Description');
  });

  test('is paid once', async () => {
    const { fields, url, html } = await payWith('none');
    expect(html).toContain('Payment received');
    expect(await post(url, fields)).toContain('This payment is closed');
  });

  test('waits until the form expires', async () => {
    const { attempt, input } = await openPage();
    expect(await inquire(attempt)).toMatchObject({ outcome: 'pending' });
    const late = {
      ...attemptOf(newInput()),
      memo: { way: 'page', expiresAt: '2026-01-01T00:00Z' },
    };
    expect(await inquire(late)).toMatchObject({ outcome: 'expired' });
    const early = { ...late, memo: { way: 'page', expiresAt: input.expiresAt.toISOString() } };
    expect(await inquire(early)).toMatchObject({ outcome: 'pending' });
  });

  test('decline', async () => {
    const { read, attempt } = await payWith('decline');
    expect(read).toMatchObject({ fact: { outcome: 'failed', code: '004' } });
    expect(await inquire(attempt)).toMatchObject({ outcome: 'failed' });
  });

  test('slow: pending at first, told a moment later', async () => {
    const { read, input, attempt } = await payWith('slow');
    expect(read).toMatchObject({ fact: { outcome: 'pending' } });
    expect(await told(input.attemptRef, 1)).toEqual(['hint']);
    expect(await inquire(attempt)).toMatchObject(foundPaid(input));
  });

  test.each(['lost_callback', 'cut_connection'] as const)(
    '%s: only the inquiry knows',
    async (how) => {
      const { read, input, attempt } = await payWith(how);
      expect(read).toBeNull();
      expect(await inquire(attempt)).toMatchObject(foundPaid(input));
    },
  );

  test('callback_five_times and callbacks_out_of_order', async () => {
    const five = await payWith('callback_five_times');
    expect(await told(five.input.attemptRef, 5)).toHaveLength(5);
    const stale = await payWith('callbacks_out_of_order');
    expect(await told(stale.input.attemptRef, 3)).toEqual(['hint', 'pending', 'failed']);
    expect(await inquire(stale.attempt)).toMatchObject(foundPaid(stale.input));
  });

  test('wrong_amount', async () => {
    const { read, attempt } = await payWith('wrong_amount');
    expect(read).toMatchObject({ fact: { outcome: 'paid', amountMinor: 149_900 } });
    expect(await inquire(attempt)).toMatchObject({ amountMinor: 149_900 });
  });

  test('bad_signature: return and IPN are turned away', async () => {
    const before = refused();
    const { read, input, attempt } = await payWith('bad_signature');
    expect(read).toEqual({ kind: 'rejected', why: 'bad_signature' });
    await expect.poll(refused).toBe(before + 1);
    expect(await inquire(attempt)).toMatchObject(foundPaid(input));
  });

  test('success_after_cancel', async () => {
    const { read, input, attempt } = await payWith('success_after_cancel');
    expect(read).toMatchObject({ fact: { outcome: 'canceled' } });
    expect(await told(input.attemptRef, 1)).toEqual(['hint']);
    expect(await inquire(attempt)).toMatchObject(foundPaid(input));
  });

  test('html_error: nothing was paid, and the page still stands', async () => {
    const { html, fields, url, attempt } = await payWith('html_error');
    expect(html).toContain('Request Rejected');
    expect(await inquire(attempt)).toMatchObject({ outcome: 'pending' });
    expect(await post(url, fields)).toContain('Pay with JazzCash');
  });
});
