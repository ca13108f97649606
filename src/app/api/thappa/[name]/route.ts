import { artisanCards, markSheetName } from '@/modules/artisans/queries';
import { thappaPath } from '@/ui/thappa';

/** The marks of all makers in one drawing, each under her id; a page of makers points into it. */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params;
  if (!/^makers-[0-9a-z]{1,13}\.svg$/.test(name)) return new Response(null, { status: 404 });
  const ids = (await artisanCards()).map((artisan) => artisan.id);
  const marks = ids.map((id) => `<path id="${id}" d="${thappaPath(id)}"/>`).join('');
  const isCurrent = name === markSheetName(ids);
  return new Response(`<svg xmlns="http://www.w3.org/2000/svg">${marks}</svg>`, {
    headers: {
      'Content-Type': 'image/svg+xml',
      // The name carries the makers; a page a moment older than the list must not keep the wrong sheet.
      'Cache-Control': isCurrent ? 'public, max-age=31536000, immutable' : 'no-store',
    },
  });
}
