import { cookies } from 'next/headers';
import { cookieFlags } from './auth';

const AMOUNTS = 'amounts';
const HIDDEN = 'hidden';
const DAYS = 365;

/** Whether sums of money are left out of this browser's pages: the phone may be somebody else's. */
export const areAmountsHidden = async (): Promise<boolean> =>
  (await cookies()).get(AMOUNTS)?.value === HIDDEN;

export async function hideAmounts(isHidden: boolean): Promise<void> {
  const jar = await cookies();
  if (isHidden) jar.set(AMOUNTS, HIDDEN, { ...cookieFlags(), maxAge: DAYS * 86_400 });
  else jar.delete(AMOUNTS);
}
