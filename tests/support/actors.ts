import type { Actor, StaffRole } from '@/domain/policy';
import { newId } from '@/platform/db';
import type { MadeArtisan } from '../../prisma/makers/trade';

export const artisanActor = (artisan: MadeArtisan): Actor => ({
  kind: 'user',
  id: artisan.userId,
  artisans: [{ id: artisan.id, role: 'owner' }],
  partners: [],
  staffRole: null,
  secondFactor: false,
});

export const staffActor = (role: StaffRole, secondFactor = true): Actor => ({
  kind: 'user',
  id: newId('user'),
  artisans: [],
  partners: [],
  staffRole: role,
  secondFactor,
});
