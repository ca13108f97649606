import { z } from 'zod';
import { defineOperation } from '@/platform/http/operation';
import * as orders from './order-shapes';
import * as requests from './requests';
import * as shapes from './shapes';

const list = <T extends z.ZodType>(item: T) => z.object({ data: z.array(item), page: shapes.page });
const one = <T extends z.ZodType>(item: T) => z.object({ data: item });
const cartProblems = ['cart.token_missing', 'cart.not_found'];
const changeProblems = [...cartProblems, 'cart.completed', 'quantity.invalid', 'stock.not_enough'];

export const listProducts = defineOperation({
  id: 'listProducts',
  method: 'get',
  path: '/products',
  summary: 'Pieces for sale, by words and filters, page by page',
  query: requests.listQuery,
  answer: shapes.listingPage,
  status: 200,
  problems: ['search.bad_cursor', 'search.too_slow'],
});
export const readProduct = defineOperation({
  id: 'readProduct',
  method: 'get',
  path: '/products/{slug}',
  summary: 'One piece with its variants, its maker and what she gets',
  answer: one(shapes.product),
  status: 200,
  problems: ['product.not_found'],
});
export const listArtisans = defineOperation({
  id: 'listArtisans',
  method: 'get',
  path: '/artisans',
  summary: 'All artisans who sell here',
  answer: list(shapes.artisan),
  status: 200,
  problems: [],
});
export const readArtisan = defineOperation({
  id: 'readArtisan',
  method: 'get',
  path: '/artisans/{slug}',
  summary: 'One artisan with her pieces',
  answer: one(
    shapes.artisan.extend({
      about: z.string(),
      since_year: z.int(),
      products: z.array(shapes.listing),
    }),
  ),
  status: 200,
  problems: ['artisan.not_found'],
});
export const listStories = defineOperation({
  id: 'listStories',
  method: 'get',
  path: '/stories',
  summary: 'Published stories, newest first',
  answer: list(shapes.story),
  status: 200,
  problems: [],
});
export const readStory = defineOperation({
  id: 'readStory',
  method: 'get',
  path: '/stories/{slug}',
  summary: 'One story, whole',
  answer: one(shapes.wholeStory),
  status: 200,
  problems: ['story.not_found'],
});
export const listCrafts = defineOperation({
  id: 'listCrafts',
  method: 'get',
  path: '/crafts',
  summary: 'All crafts with how many pieces they have',
  answer: list(shapes.craft),
  status: 200,
  problems: [],
});
export const listDistricts = defineOperation({
  id: 'listDistricts',
  method: 'get',
  path: '/districts',
  summary: 'All districts that can be written in an address',
  answer: list(shapes.district),
  status: 200,
  problems: [],
});
export const createCart = defineOperation({
  id: 'createCart',
  method: 'post',
  path: '/carts',
  summary: 'Open a cart; the token is shown here only',
  body: requests.newCart,
  answer: z.object({ id: z.string(), token: z.string() }),
  status: 201,
  problems: [],
});
export const readCart = defineOperation({
  id: 'readCart',
  method: 'get',
  path: '/carts/{id}',
  summary: 'The cart with what stands in the way of ordering it',
  answer: orders.cart,
  status: 200,
  needsCart: true,
  problems: cartProblems,
});
export const addLine = defineOperation({
  id: 'addLine',
  method: 'post',
  path: '/carts/{id}/lines',
  summary: 'Put pieces of a variant into the cart; more of the same are summed',
  body: requests.newLine,
  answer: orders.cart,
  status: 201,
  needsCart: true,
  problems: [...changeProblems, 'variant.not_found', 'line.not_buyable'],
});
export const changeLine = defineOperation({
  id: 'changeLine',
  method: 'patch',
  path: '/carts/{id}/lines/{line_id}',
  summary: "Set a line's quantity and agree to today's price",
  body: requests.changedLine,
  answer: orders.cart,
  status: 200,
  needsCart: true,
  problems: [...changeProblems, 'line.not_found', 'variant.not_found', 'line.not_buyable'],
});
export const removeLine = defineOperation({
  id: 'removeLine',
  method: 'delete',
  path: '/carts/{id}/lines/{line_id}',
  summary: 'Take a line out of the cart',
  answer: orders.cart,
  status: 200,
  needsCart: true,
  problems: [...cartProblems, 'cart.completed', 'line.not_found'],
});
export const checkout = defineOperation({
  id: 'checkout',
  method: 'post',
  path: '/carts/{id}/checkout',
  summary: 'Turn the cart into one order per artisan; the same key gives the same purchase',
  body: requests.checkout,
  answer: orders.placed,
  status: 201,
  needsCart: true,
  problems: [
    ...cartProblems,
    'cart.empty',
    'stock.not_enough',
    'price.changed',
    'line.not_buyable',
    'payment.not_offered',
    'cod.over_cap',
    'cod.not_served',
    'checkout.later',
    'idempotency.key_reused',
  ],
});
export const readOrderGroup = defineOperation({
  id: 'readOrderGroup',
  method: 'get',
  path: '/order-groups/{number}',
  summary: 'A purchase with its parcels and what happened to them',
  query: requests.keyQuery,
  answer: orders.orderGroup,
  status: 200,
  problems: ['order.not_found'],
});
export const confirmOrderGroup = defineOperation({
  id: 'confirmOrderGroup',
  method: 'post',
  path: '/order-groups/{number}/confirm',
  summary: 'The buyer says yes to a cash purchase; saying it again changes nothing',
  query: requests.keyQuery,
  answer: orders.orderGroup,
  status: 200,
  problems: ['order.not_found', 'order.held_for_review', 'order.nothing_to_confirm'],
});
export const withdrawOrderGroup = defineOperation({
  id: 'withdrawOrderGroup',
  method: 'post',
  path: '/order-groups/{number}/withdraw',
  summary: 'The buyer takes a purchase back that she has not confirmed',
  query: requests.keyQuery,
  answer: orders.orderGroup,
  status: 200,
  problems: ['order.not_found', 'order.nothing_to_withdraw'],
});
export const payOrderGroup = defineOperation({
  id: 'payOrderGroup',
  method: 'post',
  path: '/order-groups/{number}/payments',
  summary: 'Start a try to pay, in any way; the same key starts one try',
  query: requests.keyQuery,
  body: requests.payment,
  answer: orders.orderGroup,
  status: 201,
  problems: [
    'order.not_found',
    'payment.not_offered',
    'payment.already_paid',
    'payment.is_cash',
    'payment.order_ended',
    'payment.time_over',
    'payment.amount_too_small',
    'payment.amount_too_large',
    'payment.too_many_tries',
    'payment.busy',
    'phone.not_mobile',
    'cnic.six_digits',
    'cod.over_cap',
    'cod.not_served',
    'idempotency.key_reused',
  ],
});

/** Everything the public API does. */
export const operations = [
  listProducts,
  readProduct,
  listArtisans,
  readArtisan,
  listStories,
  readStory,
  listCrafts,
  listDistricts,
  createCart,
  readCart,
  addLine,
  changeLine,
  removeLine,
  checkout,
  readOrderGroup,
  confirmOrderGroup,
  withdrawOrderGroup,
  payOrderGroup,
] as const;
