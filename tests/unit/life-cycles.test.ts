import { expect, test } from 'vitest';
import { artisanFlow } from '@/domain/artisan/flow';
import { invitationFlow } from '@/domain/artisan/invitation';
import { submissionFlow } from '@/domain/artisan/requirement';
import { codCollectionFlow } from '@/domain/cod/flow';
import { mermaid } from '@/domain/flow';
import { fulfillmentFlow } from '@/domain/fulfillment/flow';
import { writeOffFlow } from '@/domain/ledger/write-off';
import { acceptanceFlow } from '@/domain/order/acceptance';
import { orderFlow } from '@/domain/order/flow';
import { attemptFlow } from '@/domain/payment/attempt';
import { paymentFlow } from '@/domain/payment/flow';
import { payoutAccountFlow, payoutFlow, payoutRunFlow } from '@/domain/payout/flow';
import { productChangeFlow } from '@/domain/product/change-flow';
import { productFlow } from '@/domain/product/flow';
import { importFlow } from '@/domain/product/table/flow';
import { refundFlow } from '@/domain/refund/flow';
import { reservationFlow } from '@/domain/stock/reservation-flow';
import { storyChangeFlow } from '@/domain/story/change-flow';
import { storyFlow } from '@/domain/story/flow';
import { supportCaseFlow } from '@/domain/support/flow';

const flows = {
  'Order: one artisan’s part of a purchase': orderFlow,
  'Acceptance: the artisan’s answer': acceptanceFlow,
  'Payment: one for the whole purchase': paymentFlow,
  'Payment attempt: one try to take the money': attemptFlow,
  'Fulfillment: a parcel': fulfillmentFlow,
  'COD collection: who holds the cash of a parcel': codCollectionFlow,
  'Refund: money going back': refundFlow,
  'Payout: what one run sends to one artisan': payoutFlow,
  'Payout run: made by one, approved by another': payoutRunFlow,
  'Payout account: where an artisan is paid': payoutAccountFlow,
  'Stock reservation': reservationFlow,
  'Write-off: a loss given up by two people': writeOffFlow,
  Artisan: artisanFlow,
  'Requirement: what she hands in while she joins': submissionFlow,
  'Invitation: to open a shop, or to work in one': invitationFlow,
  Product: productFlow,
  'Product change: a piece that is for sale, as it shall be': productChangeFlow,
  Story: storyFlow,
  'Story change: a published story, as it shall be': storyChangeFlow,
  'Import: a table of pieces': importFlow,
  'Support case: somebody asked to be called': supportCaseFlow,
};

test('the pictures of the life cycles in the docs are those of the tables', async () => {
  const pictures = Object.entries(flows).map(
    ([name, flow]) => `## ${name}\n\n\`\`\`mermaid\n${mermaid(flow)}\`\`\`\n`,
  );
  const page = [
    '# Life cycles',
    'Made from the tables in `src/domain`; `npx vitest run --project unit tests/unit/life-cycles.test.ts -u` makes this page again.',
    ...pictures,
  ].join('\n\n');
  await expect(page).toMatchFileSnapshot('../../docs/life-cycles.md');
});
