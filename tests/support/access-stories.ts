import { moveOwnStory } from '@/modules/stories/commands/move';
import { newId, prisma } from '@/platform/db';
import { type Row, studio } from './access-row';
import type { Attempt } from './access-world';

/** Puts away a story that is in the shop. */
const putAway: Attempt = async (world, visitor, whose) => {
  const id = newId('story');
  const words = { title: '', titleUr: '', materials: '', materialsUr: '' };
  await prisma.story.create({
    data: {
      ...words,
      id,
      artisanId: world.artisans[whose],
      slug: id.replace('_', '-'),
      status: 'published',
      hoursOfWork: 0,
      pictures: [],
    },
  });
  return (await moveOwnStory(world.actors[visitor], id, 'archive', world.at)).ok;
};

const hers = studio('story.change', ['artisan']);

/** Telling stories and moving them. */
export const storyRows: Readonly<Record<string, Row>> = {
  'page /studio/stories': hers,
  'page /studio/stories/new': hers,
  'page /studio/stories/[id]': hers,
  'action stories.moveStoryAction': {
    own: ['artisan'],
    permission: 'story.change',
    attempt: putAway,
  },
};
