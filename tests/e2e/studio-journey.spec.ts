import { expect, type Page, test } from '@playwright/test';
import { money } from '@/domain/money';
import { formatMoney } from '@/ui/format';
import { browserLaunch } from '../browser';
import { type BookedOrder, unbalancedEntries } from '../support/e2e-books';
import { deliveredForCash, ordersInCash } from '../support/e2e-cash';
import { freshPhone, joins, opensShop, shopOf } from '../support/e2e-joining';
import {
  approves,
  type Listed,
  piecesCalled,
  saysWhatItIs,
  screenCalled,
  setsPrice,
  type Told,
  takesPhotos,
  tellsOfIt,
} from '../support/e2e-listing';
import { cuttableNetwork } from '../support/e2e-network';
import { expectSound, phone as screen } from '../support/e2e-pages';
import { accountIsUsable, courierRemits, isPaidOut, saysWherePaid } from '../support/e2e-payout';
import { type Phone, sentLine, visit, withoutNetwork } from '../support/e2e-phone';
import { postedShares, type Shares, sharesOnPage } from '../support/e2e-split';
import { askOne } from '../support/e2e-town';
import { within, wordsIn } from '../support/e2e-words';
import { photoOf } from '../support/photos';

const { args = [], ...launch } = await browserLaunch();
const network = await cuttableNetwork();
const hearingBeeps = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'];
test.use({
  launchOptions: { ...launch, args: [...args, ...hearingBeeps] },
  permissions: ['microphone'],
  viewport: screen,
  locale: 'ur-PK',
  serviceWorkers: 'allow',
  proxy: network.proxy,
});

const say = wordsIn('ur');
const button = (page: Page, module: string, key: string) =>
  page.getByRole('button', { name: within(say(module, key)) });
const allSent = (page: Page) =>
  expect(sentLine(page, say('outbox', 'all_sent'))).toBeVisible({ timeout: 40_000 });

/** Begins with a signal, loses it, goes on as if nothing were, and sends; answers what she was told she gets. */
async function addsPiece(phone: Phone, told: Told): Promise<Shares> {
  const { page } = phone;
  await visit(page, '/ur/studio');
  await visit(page, '/ur/studio/products');
  await visit(page, '/ur/studio/products/new');
  await takesPhotos(page);
  const shares = await setsPrice(page, told.price);
  await page.waitForTimeout(800);
  await withoutNetwork(phone, async () => {
    await page.reload();
    await expect(screenCalled(page, 'price.title')).toBeVisible();
    await page.getByRole('button', { name: say('editor', 'next'), exact: true }).click();
    await saysWhatItIs(page);
    await tellsOfIt(page, told);
    await page.getByRole('button', { name: say('editor', 'look.send') }).click();
    await expect(page.getByText(say('editor', 'look.sent_offline'))).toBeVisible();
    await expectSound(page, 'ur');
    await sentLine(page, say('outbox', 'kept_one')).click();
    const outbox = page.getByRole('dialog', { name: say('outbox', 'title') });
    await expect(outbox.getByRole('listitem')).toHaveCount(1);
    await expect(outbox.getByText(told.title)).toBeVisible();
    await expect(outbox.getByRole('listitem').getByText(say('outbox', 'words.kept'))).toBeVisible();
    expect(await piecesCalled(told.title)).toEqual([]);
    await outbox.getByRole('button', { name: say('outbox', 'close') }).click();
    await page.goto('/ur/studio/products');
    const waiting = page.getByRole('main').getByRole('listitem').filter({ hasText: told.title });
    await expect(waiting).toContainText(say('outbox', 'words.kept'));
  });
  await allSent(page);
  return shares;
}

/** Anybody may read, see and hear it. */
async function isShown(page: Page, { slug }: Listed, told: Told): Promise<void> {
  await expect(async () => {
    const answer = await page.goto(`/ur/products/${slug}`);
    expect(answer?.status()).toBe(200);
  }).toPass({ timeout: 15_000 });
  await expect(page.getByRole('heading', { level: 1, name: told.title })).toBeVisible();
  await expect(page.getByText(told.description).first()).toBeVisible();
  const photos = page.locator('main img[src*="/media/photos/"]');
  const shown = await photos.evaluateAll((all) =>
    all.map((one) => /photos\/(\w+)-/.exec(one.getAttribute('src') ?? '')?.[1]),
  );
  expect(new Set(shown).size).toBe(3);
  const heard = page.waitForResponse(/\/media\/audio\/\w+\.(?:webm|mp4)$/);
  await page.getByRole('button', { name: say('catalog', 'product.play'), exact: true }).click();
  expect((await heard).ok()).toBe(true);
  await expectSound(page, 'ur');
}

const standingOf = ({ id }: BookedOrder) =>
  askOne<{ acceptance: string; parcel: string; photo: boolean }>(
    `SELECT o.acceptance, f.status AS parcel, f.packed_photo IS NOT NULL AS photo
     FROM orders o JOIN fulfillments f ON f.order_id = o.id WHERE o.id = $1`,
    [id],
  );

/** Takes the order and packs it where there is no signal; it reaches us by itself once there is one. */
async function acceptsAndPacks(phone: Phone, order: BookedOrder): Promise<void> {
  const { page } = phone;
  await visit(page, '/ur/studio');
  await visit(page, `/ur/studio/orders/${order.id}`);
  await withoutNetwork(phone, async () => {
    await page.goto('/ur/studio');
    await expect(page.locator('h1')).toBeVisible();
    await page.goto(`/ur/studio/orders/${order.id}`);
    await button(page, 'studio', 'accept').click();
    await expect(page.getByRole('main').getByText(say('outbox', 'words.kept'))).toBeVisible();
    const parcel = await photoOf('jpeg', 800, 600);
    await page
      .locator('main input[type="file"]')
      .setInputFiles({ name: 'parcel.jpg', mimeType: 'image/jpeg', buffer: parcel });
    await expect(page.getByAltText(say('fulfillment', 'pack.chosen'))).toBeVisible();
    await button(page, 'fulfillment', 'pack.submit').click();
    await expect(page.getByRole('main').getByText(say('outbox', 'words.kept'))).toHaveCount(2);
    expect(await standingOf(order)).toEqual({
      acceptance: 'awaiting',
      parcel: 'pending',
      photo: false,
    });
  });
  await allSent(page);
  expect(await standingOf(order)).toMatchObject({ acceptance: 'accepted', parcel: 'packed' });
  // The photo is prepared after it has arrived.
  await expect.poll(async () => (await standingOf(order)).photo, { timeout: 20_000 }).toBe(true);
  await expect(page.getByText(say('studio', 'steps.pack_done'))).toBeVisible();
}

/** What the order brought, as she reads it in her account. */
async function readsMoney(page: Page, told: Told, shares: Shares): Promise<void> {
  await page.goto('/ur/studio/earnings');
  const owed = page.locator('.money').filter({ hasText: say('payouts', 'studio.owed') });
  const hers = formatMoney(money(shares.artisan ?? 0), 'ur');
  await expect(owed).toContainText(hers);
  const line = page.getByRole('listitem').filter({ hasText: told.title });
  await expect(line.locator('dl')).toContainText(say('ledger', 'you_got'));
  const { artisan: _hers, ...fees } = shares;
  for (const [part, minor] of Object.entries(fees))
    await expect(
      line.locator('dl > div').filter({ hasText: say('ledger', `fees.${part}`) }),
    ).toContainText(formatMoney(money(minor), 'ur'));
  await expectSound(page, 'ur');
}

/** The payout as she finds it: the whole sum, sent, and nothing owed any more. */
async function findsPayout(page: Page, shares: Shares): Promise<void> {
  await page.goto('/ur/studio/earnings');
  const sum = formatMoney(money(shares.artisan ?? 0), 'ur');
  await expect(page.getByText(say('payouts', 'studio.zero'))).toBeVisible();
  const paid = page.locator('section').filter({ hasText: say('payouts', 'studio.paid') });
  await expect(paid.last()).toContainText(sum);
  await expectSound(page, 'ur');
  await paid.last().getByRole('link').first().click();
  await page.waitForURL(/earnings\/payouts\//);
  await expect(page.getByRole('main')).toContainText(sum);
  await expectSound(page, 'ur');
}

test('a new woman joins, lists, sells, packs and is paid, half of it without network; what she was told is what is booked', async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(300_000);
  const mobile = freshPhone();
  const name = 'زرینہ بی بی';
  const hers = { page, context, network };
  const told: Told = {
    title: `گھر کی اجرک ${mobile.slice(-7)}`,
    description: 'ٹھپے کی چادر، نیل سے رنگی ہوئی، میرے اپنے ہاتھ کی۔',
    price: '4837',
  };

  await test.step('she joins', () => joins(page, mobile, name));
  await test.step('her shop is opened', async () => opensShop(browser, await shopOf(mobile)));
  const listed = await test.step('she adds a piece, the network gone half way', () =>
    addsPiece(hers, told));
  expect(Object.values(listed).reduce((all, one) => all + one)).toBe(Number(told.price) * 100);

  const [piece, ...twins] = await piecesCalled(told.title);
  if (!piece) throw new Error('her piece is not with us');
  expect(twins).toEqual([]);
  expect(piece).toMatchObject({ status: 'proposed', photos: 3, hasVoice: true });
  await test.step('a moderator approves it', () => approves(browser, told.title));
  await test.step('it is in the shop, with her photos and her voice', () =>
    isShown(page, piece, told));
  expect(await sharesOnPage(page)).toEqual(listed);

  const order = await test.step('a buyer orders it', () => ordersInCash(browser, piece.slug));
  await test.step('she takes and packs it without network', () => acceptsAndPacks(hers, order));
  await test.step('the courier brings it and takes the cash', () =>
    deliveredForCash(browser, order));
  await test.step('she reads what is hers', () => readsMoney(page, told, listed));
  expect(await postedShares(order.id)).toEqual(listed);

  const { id: shop } = await shopOf(mobile);
  await test.step('her account is written down and checked', async () => {
    await saysWherePaid(page, mobile, name);
    await accountIsUsable(browser, shop);
  });
  await test.step('the courier remits the cash', () => courierRemits(browser, order));
  const payout = await test.step('she is paid', () => isPaidOut(browser, shop));
  expect(payout.minor).toBe(listed.artisan);
  await test.step('and finds it', () => findsPayout(page, listed));
  expect(await unbalancedEntries()).toEqual([]);
});
