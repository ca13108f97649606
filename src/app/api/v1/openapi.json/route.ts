import { openApi } from '@/modules/api/queries/openapi';
import { settings } from '@/platform/env';

export const dynamic = 'force-dynamic';

export const GET = (): Response =>
  Response.json(openApi(settings().baseUrl), { headers: { 'access-control-allow-origin': '*' } });
