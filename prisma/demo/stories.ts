import { storiesOfTheNorthAndBalochistan } from './stories/north-and-balochistan';
import { storiesOfPunjabClayAndWood } from './stories/punjab-clay-and-wood';
import { storiesOfPunjabClothAndLeather } from './stories/punjab-cloth-and-leather';
import { storiesOfSindhCloth } from './stories/sindh-cloth';
import { storiesOfSindhWorkshops } from './stories/sindh-workshops';
import type { DemoStory } from './types';

/** What the invented makers tell, newest first. */
export const stories: DemoStory[] = [
  ...storiesOfSindhCloth,
  ...storiesOfSindhWorkshops,
  ...storiesOfPunjabClayAndWood,
  ...storiesOfPunjabClothAndLeather,
  ...storiesOfTheNorthAndBalochistan,
].sort((one, other) => one.publishedDaysAgo - other.publishedDaysAgo);
