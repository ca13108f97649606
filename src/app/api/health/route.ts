import { checkHealth } from '@/platform/health';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const checks = await checkHealth();
  const isWell = Object.values(checks).every((check) => check === 'ok');
  const body = { status: isWell ? 'ok' : 'failing', checks };
  return Response.json(body, {
    status: isWell ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  });
}
