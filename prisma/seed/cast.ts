import type { Actor, StaffRole } from '@/domain/policy';
import type { Failure, Result } from '@/domain/result';
import { artisanId, ownerId, staffId } from './people';

export const asOwner = (artisan: string, townDay: Date): Actor => ({
  kind: 'user',
  id: ownerId(artisan, townDay),
  artisans: [{ id: artisanId(artisan, townDay), role: 'owner' }],
  partners: [],
  staffRole: null,
  secondFactor: false,
});

export const asStaff = (role: StaffRole, townDay: Date): Actor => ({
  kind: 'user',
  id: staffId(role, townDay),
  artisans: [],
  partners: [],
  staffRole: role,
  secondFactor: true,
});

/** In the town's past nothing was refused: a failure here is a mistake in the plan. */
export function must<T>(result: Result<T, Failure>, what: string): T {
  if (result.ok) return result.value;
  const { code, params = {} } = result.failure;
  throw new Error(`The demo town could not ${what}: ${code} ${JSON.stringify(params)}`);
}
