import { readHeadlineFont } from '@/platform/headline-font';

/** A Nastaliq cut by its name. The name carries the texts, so what it answers never changes. */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params;
  const font = await readHeadlineFont(name);
  if (!font) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(font), {
    headers: {
      'Content-Type': 'font/woff2',
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  });
}
