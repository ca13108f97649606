import { desk, type Row, studio, type Visitor, verb } from './access-row';

const bookkeepers: readonly Visitor[] = ['finance', 'admin'];

/** Rows of promotions, hers and the platform's, of her prices, and of the dated tariff. */
export const offerRows: Readonly<Record<string, Row>> = {
  'page /admin/promotions': desk('promotions.read', bookkeepers),
  'action offers.startPromotionAction': verb('promotions.change', bookkeepers),
  'action offers.movePromotionAction': verb('promotions.change', bookkeepers),
  'action offers.addRuleAction': verb('tariff.change', ['admin']),
  'action offers.addRateAction': verb('tariff.change', ['admin']),
  'action offers.endTariffAction': verb('tariff.change', ['admin']),
  'page /studio/promotions': studio('artisanPromotions.change', ['artisan']),
  'page /studio/products': studio('product.change', ['artisan']),
  'page /studio/products/[id]': studio('product.change', ['artisan']),
  'action pieces.changePieceAction': verb('product.change', ['artisan']),
  'action offers.startOwnPromotionAction': verb('artisanPromotions.change', ['artisan']),
  'action offers.moveOwnPromotionAction': verb('artisanPromotions.change', ['artisan']),
};
