import { stripeTwin } from './stripe/twin';
import type { Twin } from './twin';

type Environment = Readonly<Record<string, string | undefined>>;

/** The gateways whose keys are set, by the names under which the shop knows them; the others are left out. */
export function twinsOf(environment: Environment, folder: string): Twin[] {
  const shopUrl = environment.BASE_URL || `http://127.0.0.1:${environment.PORT || 3000}`;
  const of = (name: string): string => environment[name] ?? '';
  const twins: Twin[] = [];
  const [secretKey, webhookSecret] = [of('STRIPE_SECRET_KEY'), of('STRIPE_WEBHOOK_SECRET')];
  if (secretKey && webhookSecret)
    twins.push(stripeTwin({ secretKey, webhookSecret, shopUrl, folder }));
  return twins;
}
