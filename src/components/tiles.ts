/** What there are tiles for, in a language. */
import situations from 'virtual:life-situations';
import topics from 'virtual:topics';
import { text } from '#i18n/text.ts';
import type { Tile } from './Tiles.tsx';

/** Topics, each leading to a check with its questions only. The end of an address stays on the device: no request tells which. */
export const topicTiles = (lang: string): Tile[] =>
  topics.map(({ id, picture }) => ({
    address: `/${lang}/check/#topic=${id}`,
    picture,
    name: text(lang)(`topic.${id}`),
  }));

/** Life situations, each leading to its place in the guide, which needs no script. */
export const guideTiles = (lang: string): Tile[] =>
  situations.map(({ id, picture }) => ({
    address: `/${lang}/topics/#${id}`,
    picture,
    name: text(lang)(`life.${id}`),
  }));
