import { craftNameOf, strictSlug } from '@/domain/artisan/name';
import { settleLevel } from '@/modules/levels/commands';
import type { Db } from '@/platform/db';
import { crafts } from '../demo/crafts';
import { districts } from '../demo/districts';
import { type DemoNewcomer, newcomers } from '../demo/newcomers';
import { daysBefore, idOf } from './dice';
import { wordsOf } from './naming';
import { proposePiece } from './proposed';

/** Those who are on their way into the town; nobody but the desk and they themselves sees them. */
export async function greetNewcomers(db: Db, townDay: Date): Promise<void> {
  for (const newcomer of newcomers) {
    const { name, phone, said, first } = newcomer;
    const at = daysBefore(townDay, newcomer.daysAgo);
    const id = idOf('artisan', name, at);
    const userId = idOf('user', `owner:${name}`, at);
    if ((await db.artisan.count({ where: { id } })) > 0) continue;
    await db.user.create({ data: { id: userId, name, phone, isDemo: true, createdAt: at } });
    await db.artisan.create({ data: { ...shopOf(newcomer, id, at), createdAt: at } });
    await db.artisanMember.create({ data: { artisanId: id, userId, role: 'owner' } });
    await db.requirementSubmission.createMany({
      data: said.map((slug) => ({
        id: idOf('submission', `${slug}:${name}`, at),
        artisanId: id,
        slug,
        status: 'accepted',
        submittedBy: userId,
        createdAt: at,
        decidedAt: at,
      })),
    });
    if (first) await proposePiece(db, first, townDay, id);
    await settleLevel(db, id);
  }
}

/** Strict, as every shop is until she says otherwise: her craft and her district. */
function shopOf(
  { name, nameUr, craft, district, phone, status }: DemoNewcomer,
  id: string,
  at: Date,
) {
  const place = wordsOf(districts, district);
  const made = wordsOf(crafts, craft);
  const shown = craftNameOf({ kind: 'person', gender: 'woman', craft: made, district: place });
  return {
    ...{ id, phone, status },
    slug: strictSlug(craft, district, id),
    kind: 'person',
    gender: 'woman',
    publicName: shown.en,
    publicNameUr: shown.ur,
    ownName: name,
    ownNameUr: nameUr,
    craftSlug: craft,
    districtSlug: district,
    place: place.en,
    placeUr: place.ur,
    sinceYear: at.getUTCFullYear(),
    ...{ quote: '', quoteUr: '', about: '', aboutUr: '' },
    isDemo: true,
    submittedAt: status === 'ready_for_review' ? at : null,
  };
}
