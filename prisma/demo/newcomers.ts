import type { DemoProposal } from './proposals';

/** Somebody whose shop is not open yet. */
export type DemoNewcomer = {
  readonly name: string;
  readonly nameUr: string;
  readonly craft: string;
  readonly district: string;
  readonly phone: string;
  readonly status: 'onboarding' | 'ready_for_review';
  readonly daysAgo: number;
  readonly said: readonly ('own_work' | 'training')[];
  /** The first piece she has photographed; null while there is none. */
  readonly first: DemoProposal | null;
};

/** One whose shop waits to be looked at, and one who is on her way. */
export const newcomers: readonly DemoNewcomer[] = [
  {
    name: 'Parveen Akhtar',
    nameUr: 'پروین اختر',
    craft: 'phulkari',
    district: 'bahawalpur',
    phone: '+923000000701',
    status: 'ready_for_review',
    daysAgo: 1.6,
    said: ['own_work', 'training'],
    first: {
      like: 'phulkari-cushion-squares-brown',
      slug: 'phulkari-cushion-small-squares',
      title: '',
      titleUr: 'پھلکاری کا چھوٹا کشن، بھورے خانے',
      size: '',
      sizeUr: '30 × 30 سینٹی میٹر',
      priceRupees: 1800,
      daysAgo: 1.5,
    },
  },
  {
    name: 'Shaheen Gul',
    nameUr: 'شاہین گل',
    craft: 'mazri-basketry',
    district: 'peshawar',
    phone: '+923000000702',
    status: 'onboarding',
    daysAgo: 4,
    said: ['own_work'],
    first: null,
  },
];
