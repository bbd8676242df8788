import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { pictures } from '#build/pictures.ts';
import { Picture } from '#components/Picture.tsx';
import { directed, pictureNames } from '#pictures/names.ts';

test.each(pictureNames)('%s is among what the script brings, and hidden from screen readers', (name) => {
  const markup = renderToString(<Picture name={name} />);
  const href = /<use href="#([^"]+)"/.exec(markup)?.[1];
  expect(pictures().script).toMatch(new RegExp(`["'\`]${href}["'\`]`));
  expect(markup).toContain('aria-hidden="true"');
});

test('only a picture with a direction is turned in pages from right to left', () => {
  const turned = pictureNames.filter((name) => renderToString(<Picture name={name} />).includes('mirror'));
  expect(turned).toEqual([...directed].sort());
});

test('beside a line of text it is small', () => {
  expect(renderToString(<Picture name="house" small />)).toContain('class="picture picture-small"');
});
