/** Every picture: `<name>.svg` in this folder. The build stops if this list and the files do not agree. */
export const pictureNames = [
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
  'office',
  'passport',
  'phone',
  'question',
  'refused',
  'school-bag',
  'shelter',
  'speech',
  'stethoscope',
  'suitcase',
  'tools',
  'train',
] as const;

export type PictureName = (typeof pictureNames)[number];

/** Pictures that face the way of reading, so that pages from right to left show them turned. */
export const directed: readonly PictureName[] = ['car', 'question', 'speech', 'train'];
