// The landscapes of the shop's region pages, cut as linocuts.
const NAMES = [
  'thar',
  'hunza',
  'lahore',
  'multan',
  'swat',
  'desert',
  'kashmir',
  'gilgit',
  'peshawar',
  'makran',
];

export function sceneJobs() {
  return NAMES.map((scene) => ({ kind: 'scene', key: `scene-${scene}`, scene }));
}
