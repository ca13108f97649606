import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import adminEn from '@/messages/en/admin.json';
import adminUr from '@/messages/ur/admin.json';
import {
  type MessageLocale,
  type Template,
  type TemplateParams,
  templates,
} from '@/modules/notifications/types';
import { rupees, writeMessage } from '@/modules/notifications/wording';

const base = 'https://hunarmand.pk';
const orderLink = '/orders/HM-2K7QX4?key=abcdefghijklmnopqrstuvwx';
const params: { readonly [T in Template]: TemplateParams[T] } = {
  'order.received': {
    name: 'Sana Malik',
    number: 'HM-2K7QX4',
    totalMinor: 1234500,
    orderLink,
    confirmLink: `${orderLink}&confirm=1`,
  },
  'order.unpaid': { name: 'Sana Malik', number: 'HM-2K7QX4', totalMinor: 1234500, orderLink },
  'order.paid': { number: 'HM-2K7QX4', totalMinor: 1234500, orderLink },
  'order.unpaid_expired': { number: 'HM-2K7QX4', orderLink },
  'payment.surplus': { number: 'HM-2K7QX4', amountMinor: 1234500, orderLink },
  'payment.proof_refused': { number: 'HM-2K7QX4', orderLink },
  'order.placed': { number: 'HM-2K7QX4', orderLink },
  'order.new': { number: 'HM-2K7QX4', pieces: 2, orderLink: '/studio/orders/ord_1' },
  'order.answer_soon': { number: 'HM-2K7QX4', orderLink: '/studio/orders/ord_1' },
  'order.send_soon': { number: 'HM-2K7QX4', pieces: 2, orderLink: '/studio/orders/ord_1' },
  'order.declined': { number: 'HM-2K7QX4', artisan: 'Zubaida', orderLink },
  'order.canceled': { number: 'HM-2K7QX4', artisan: 'Zubaida', orderLink },
  'order.expired': { number: 'HM-2K7QX4', orderLink },
  'parcel.shipped': {
    artisan: 'Zubaida',
    courier: 'Leopards',
    trackingNumber: 'LE 7741 0925',
    cashMinor: 510000,
    orderLink,
  },
  'parcel.attempted': { artisan: 'Zubaida', courier: 'Leopards', cashMinor: 510000, orderLink },
  'parcel.delivered': { artisan: 'Zubaida', orderLink },
  'parcel.refused': { artisan: 'Zubaida', orderLink },
  'credit.issued': { code: 'HM-2K7Q-9XPM-4TRB', amountMinor: 245_050 },
  'refund.approved': { number: 'HM-2K7QX4', amountMinor: 245_050, orderLink },
  'refund.paid': { number: 'HM-2K7QX4', amountMinor: 245_050, orderLink },
  'payout_account.changed': {
    artisan: 'Zubaida',
    hours: 48,
    stopLink: '/stop-payout/pac_1?key=abcdefghijklmnopqrstuvwx',
  },
  'payout.paid': { earningsLink: '/studio/earnings' },
  'payout.attention': { earningsLink: '/studio/earnings/account' },
  'member.invited': { artisan: 'Zubaida', inviteLink: '/join?invite=abcdefghijklmnopqrstuvwx' },
  'joining.invited': {
    inviter: 'Mehran Hands',
    inviteLink: '/join?invite=abcdefghijklmnopqrstuvwx',
  },
  'joining.continue': { continueLink: '/join?shop=art_1&key=abcdefghijklmnopqrstuv' },
  'joining.approved': { tasksLink: '/join/tasks?shop=ajrak-thatta-k2f9q' },
  'joining.changes': { tasksLink: '/join/tasks?shop=ajrak-thatta-k2f9q' },
  'joining.rejected': { tasksLink: '/join/tasks?shop=ajrak-thatta-k2f9q' },
  'piece.approved': { pieceLink: '/studio/products/prd_01m80sqq62e1f8mvvcqerx86kf' },
  'piece.changes_requested': { pieceLink: '/studio/products/prd_01m80sqq62e1f8mvvcqerx86kf' },
  'piece.rejected': { pieceLink: '/studio/products/prd_01m80sqq62e1f8mvvcqerx86kf' },
  'story.approved': { storyLink: '/studio/stories/sto_1' },
  'story.changes_requested': { storyLink: '/studio/stories/sto_1' },
  'story.rejected': { storyLink: '/studio/stories/sto_1' },
  'code.sign_in': { code: '012345', minutes: 10 },
  'code.track': { code: '012345', minutes: 10 },
  'code.payout_account': { code: '012345', minutes: 10 },
};
const locales: readonly MessageLocale[] = ['en', 'ur'];
const everyOne = templates.flatMap((template) => locales.map((locale) => ({ template, locale })));

describe('the words of messages', () => {
  it.each(everyOne)('$template is whole in $locale', ({ template, locale }) => {
    for (const channel of ['sms', 'whatsapp', 'mail'] as const) {
      const { subject, text } = writeMessage(template, channel, locale, params[template], base);
      expect(`${subject} ${text}`).not.toMatch(/[{}]|undefined|NaN/);
      expect(subject).not.toMatch(/[\r\n]/);
      expect(/\p{Script=Arabic}/u.test(text)).toBe(locale === 'ur');
      expect(text).not.toMatch(/[۰-۹٠-٩]/);
    }
  });

  it.each(everyOne)('$template fits three SMS in $locale', ({ template, locale }) => {
    const { text } = writeMessage(template, 'sms', locale, params[template], base);
    const perPart = locale === 'ur' ? 67 : 153;
    expect(Math.ceil(text.length / perPart)).toBeLessThanOrEqual(locale === 'ur' ? 4 : 3);
  });

  it.each(locales)('asks for no cash where nothing is to be paid, in %s', (locale) => {
    const free = { ...params['order.received'], totalMinor: 0 };
    for (const channel of ['sms', 'whatsapp', 'mail'] as const) {
      const { text } = writeMessage('order.received', channel, locale, free, base);
      expect(text).not.toMatch(/Rs|cash|نقد|روپے/);
      expect(text).toContain('confirm=1');
    }
  });

  it('leads to the page in the language of the message', () => {
    const written = (locale: MessageLocale) =>
      writeMessage('order.placed', 'sms', locale, params['order.placed'], base).text;
    expect(written('en')).toContain(`${base}${orderLink}`);
    expect(written('ur')).toContain(`${base}/ur${orderLink}`);
  });

  it('says a link once where the order is confirmed on its own page', () => {
    const links = (confirmLink: string) =>
      writeMessage(
        'order.received',
        'mail',
        'ur',
        { ...params['order.received'], confirmLink },
        base,
      ).text.match(/https:/g)?.length;
    expect([links(orderLink), links(`${orderLink}&confirm=1`)]).toEqual([1, 2]);
  });

  it('never tells an artisan an amount', () => {
    for (const locale of locales) {
      const { subject, text } = writeMessage('order.new', 'sms', locale, params['order.new'], base);
      expect(`${subject} ${text}`).not.toMatch(/Rs|روپے/);
    }
  });

  it('names the cash only where the rider will ask for it', () => {
    const text = (cashMinor: number) =>
      writeMessage('parcel.shipped', 'sms', 'en', { ...params['parcel.shipped'], cashMinor }, base)
        .text;
    expect(text(510000)).toContain('Rs 5,100');
    expect(text(0)).not.toContain('Rs');
  });

  it('says the exact sum to pay at the door, and to refuse any other', () => {
    const text = (locale: 'en' | 'ur') =>
      writeMessage('parcel.shipped', 'sms', locale, params['parcel.shipped'], base).text;
    expect(text('en')).toMatch(
      /Pay exactly Rs 5,100 in cash .* another sum, pay nothing and tell us/,
    );
    expect(text('ur')).toMatch(/پورے 5,100 روپے نقد دیں۔ .*کوئی اور رقم ہو تو کچھ نہ دیں/);
  });

  it('writes paisa only where there are some', () => {
    expect([rupees(0), rupees(100), rupees(123450), rupees(100_000_000)]).toEqual([
      '0',
      '1',
      '1,234.50',
      '1,000,000',
    ]);
  });

  it('refuses a link to elsewhere and a template without its values', () => {
    const elsewhere = ['https://evil.example/x', '//evil.example', 'orders/1', '/\\evil.example'];
    for (const link of elsewhere) {
      const wrong = { ...params['order.placed'], orderLink: link };
      expect(() => writeMessage('order.placed', 'sms', 'en', wrong, base)).toThrow();
    }
    expect(() => writeMessage('order.placed', 'sms', 'en', { number: 'X' }, base)).toThrow();
  });

  it('makes no link and no second line of whatever a name holds', () => {
    const names = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string(),
      fc.webUrl(),
      fc.constantFrom('{number}', '<script>alert(1)</script>', 'a\r\nBcc: x@y.pk', 'www.evil.pk'),
    );
    const withName = (name: string) =>
      writeMessage('order.received', 'mail', 'en', { ...params['order.received'], name }, base);
    fc.assert(
      fc.property(names, (name) => {
        const { text, subject } = withName(name);
        const first = text.split('\n')[0] ?? '';
        const said = first.slice(
          'Assalam o alaikum '.length,
          first.indexOf('. We have your order'),
        );
        expect(said).not.toMatch(/[/\\:@<>\r\n\u202A-\u202E]|\.\S/);
        expect(text.split('\n')).toHaveLength(5);
        expect(subject).toBe('Please confirm your order HM-2K7QX4');
      }),
    );
  });
});

const deskWords = { en: adminEn, ur: adminUr };

it.each(everyOne)('the desk has a name for $template in $locale', ({ template, locale }) => {
  const names: Record<string, Record<string, string>> = deskWords[locale].messages.templates;
  const [group = '', name = ''] = template.split('.');
  expect(names[group]?.[name]).toMatch(/\p{L}/u);
});

/** To an artisan: a lent phone, or one that lies open, shows it to whoever looks. */
const toArtisans: readonly Template[] = templates.filter(
  (template) =>
    Object.values(params[template]).some((value) => /^\/(studio|join)\b/.test(String(value))) ||
    template.startsWith('payout'),
);

describe('a message to an artisan', () => {
  it('is known as one', () => {
    expect(toArtisans).toEqual(
      expect.arrayContaining(['order.new', 'order.answer_soon', 'order.send_soon', 'payout.paid']),
    );
  });

  it.each(toArtisans)('%s carries no sum, in what it is given and in what it says', (template) => {
    expect(Object.keys(params[template]).filter((name) => name.endsWith('Minor'))).toEqual([]);
    for (const locale of ['en', 'ur'] as const) {
      const { subject, text } = writeMessage(template, 'sms', locale, params[template], base);
      const said = `${subject} ${text.replace(/https:\S+/g, '')}`;
      expect(said).not.toMatch(/\bRs\b|PKR|rupee|روپے|روپیہ|روپوں|\d[\d,]{3,}(?!\S*HM)/i);
    }
  });
});
