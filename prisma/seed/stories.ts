import type { Db } from '@/platform/db';
import { artisans } from '../demo/artisans';
import { materials } from '../demo/materials';
import { products } from '../demo/products';
import { stories } from '../demo/stories';
import type { AltText, DemoStory } from '../demo/types';
import { daysBefore, idOf } from './dice';
import { artisanId, artisanPictures } from './people';
import { type KeptPicture, kept } from './pictures';
import { productId } from './shelves';

type Scene = { readonly key: string; readonly alt: AltText };

const scene = (name: string, en: string, ur: string): Scene => ({
  key: `scene-${name}`,
  alt: { en: `${en}, a linocut`, ur: `${ur}، لینوکٹ` },
});

/** The land around an artisan; districts first, then their province. */
const scenes: Readonly<Record<string, Scene>> = {
  tharparkar: scene('thar', 'The sands of Thar', 'تھر کی ریت'),
  umerkot: scene('thar', 'The sands of Thar', 'تھر کی ریت'),
  lahore: scene('lahore', 'Old Lahore', 'پرانا لاہور'),
  multan: scene('multan', 'Multan', 'ملتان'),
  bahawalpur: scene('desert', 'The edge of Cholistan', 'چولستان کا کنارہ'),
  swat: scene('swat', 'The valley of Swat', 'وادی سوات'),
  peshawar: scene('peshawar', 'Old Peshawar', 'پرانا پشاور'),
  kech: scene('makran', 'Makran', 'مکران'),
  ghizer: scene('gilgit', 'The hills of Gilgit', 'گلگت کے پہاڑ'),
  neelum: scene('kashmir', 'A valley in Kashmir', 'کشمیر کی ایک وادی'),
  muzaffarabad: scene('kashmir', 'A valley in Kashmir', 'کشمیر کی ایک وادی'),
};

export async function tellStories(db: Db, townDay: Date): Promise<void> {
  const rooms = artisanPictures();
  const at = (story: DemoStory) => daysBefore(townDay, story.publishedDaysAgo);
  const storyId = (story: DemoStory) => idOf('story', story.slug, at(story));
  await db.story.createMany({
    data: stories.map((story, index) => ({
      id: storyId(story),
      artisanId: artisanId(story.artisan, townDay),
      slug: story.slug,
      status: 'published',
      title: story.title,
      titleUr: story.titleUr,
      body: story.body,
      bodyUr: story.bodyUr,
      ...materialWords(story),
      hoursOfWork: story.hours,
      pictures: picturesOf(story, index, rooms),
      isDemo: true,
      publishedAt: at(story),
      createdAt: at(story),
    })),
  });
  await db.storyProduct.createMany({
    data: stories.flatMap((story) =>
      story.products.map((slug) => ({
        storyId: storyId(story),
        productId: productId(slug, townDay),
      })),
    ),
  });
}

function materialWords(story: DemoStory) {
  const used = story.materials.flatMap(
    (slug) => materials.find((material) => material.slug === slug) ?? [],
  );
  return {
    materials: used.map((material) => material.name).join(', '),
    materialsUr: used.map((material) => material.nameUr).join('، '),
  };
}

/** Her workshop, her work close up and her land; her second story opens with the work, so that no two look alike. */
function picturesOf(
  story: DemoStory,
  index: number,
  rooms: ReadonlyMap<string, KeptPicture>,
): KeptPicture[] {
  const isFirst = stories.findIndex((other) => other.artisan === story.artisan) === index;
  const room = rooms.get(story.artisan);
  const piece = products.find((product) => product.slug === story.products[0]);
  const close = piece ? [kept(`${piece.picture}-detail`, piece.alt.detail)] : [];
  const land = scenes[artisans.find(({ slug }) => slug === story.artisan)?.district ?? ''];
  const view = land ? [kept(land.key, land.alt)] : [];
  const mine = room ? [room] : [];
  const pictures = isFirst ? [...mine, ...close, ...view] : [...close, ...view, ...mine];
  const bases = pictures.map(({ base }) => base);
  return pictures.filter(({ base }, at) => bases.indexOf(base) === at);
}
