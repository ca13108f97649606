import type { Permission } from '@/domain/policy';
import type { Attempt } from './access-world';

// Every page, handler and form action of the product has a row in access-matrix.ts or access-money.ts; tests/integration/access-matrix.test.ts
// finds the doors by itself and fails for one without a row, and for a row without a door.
//
// To add a row: name the door as the failing test prints it (`page /studio/orders`, `POST /api/v1/carts`,
// `action orders.acceptAction`) and say who gets in.
//   own      who gets in on what is theirs; `everybody` where there is nothing to guard
//   foreign  who gets in on somebody else's; nobody unless said. The artisan whose things are "own" is the one
//            the visitors `artisan` (owner) and `packer` (role "orders") belong to
//   guard    for pages: the guard the page's own file must call
//   permission  the policy that decides: who gets in is then what `powers`, below, says of it
//   attempt  runs the command on the database for every visitor, own and foreign; `true` = it was done
// `half` is an admin whose second factor has not been shown.

export const visitors = [
  'guest',
  'buyer',
  'artisan',
  'packer',
  'moderator',
  'fulfilment',
  'finance',
  'support',
  'admin',
  'half',
] as const;
export type Visitor = (typeof visitors)[number];

export type Row = {
  readonly own: 'everybody' | readonly Visitor[];
  readonly foreign?: readonly Visitor[];
  readonly guard?:
    | 'requireSession'
    | 'requireArtisan'
    | 'requireStaff'
    | 'currentSession'
    | 'requireShop';
  readonly permission?: Permission;
  readonly attempt?: Attempt;
};

export const open: Row = { own: 'everybody' };
export const verb = (permission: Permission, own: readonly Visitor[]): Row => ({ own, permission });
export const desk = (permission: Permission, own: readonly Visitor[]): Row => ({
  ...verb(permission, own),
  guard: 'requireStaff',
});
export const studio = (permission: Permission, own: readonly Visitor[]): Row => ({
  ...verb(permission, own),
  guard: 'requireArtisan',
});
