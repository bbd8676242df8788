import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { OfficeWords } from '#components/OfficeWords.tsx';

const word = (text: string) => `<span lang="nb" dir="ltr" class="notranslate" translate="no">(${text})</span>`;
/** Behind plain words, with the space before it. */
const after = (text: string) => `<span class="office-word"> ${word(text)}</span>`;

test.each([
  ['A home', 'A home'],
  ['A home [[bosetting]]', `A home${after('bosetting')}`],
  ['[[Nav]] and [[UDI]].', `${word('Nav')} and${after('UDI')}.`],
  ['<b> & [[a<b]]', `&lt;b> &amp;${after('a&lt;b')}`],
])('%s', (text, html) => {
  expect(renderToString(<OfficeWords text={text} />)).toBe(html);
});
