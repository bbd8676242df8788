/** Every picture: `<name>.svg` in this folder. The build stops if this list and the files do not agree. */
export const pictureNames = [
  'baby',
  'book',
  'calendar',
  'car',
  'card',
  'child',
  'classroom',
  'coins',
  'dots',
  'europe',
  'family',
  'hourglass',
  'house',
  'key',
  'lawyer',
  'letter',
  'office',
  'passport',
  'phone',
  'question',
  'refused',
  'school-bag',
  'shelter',
  'signpost',
  'speech',
  'stethoscope',
  'suitcase',
  'tools',
  'tooth',
  'train',
] as const;

export type PictureName = (typeof pictureNames)[number];

/** Pictures that face the way of reading, so that pages from right to left show them turned. */
export const directed: readonly PictureName[] = ['car', 'question', 'signpost', 'speech', 'train'];
