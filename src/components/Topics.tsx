import topics from 'virtual:topics';
import type { VNode } from 'preact';
import { text } from '#i18n/text.ts';
import { Picture } from './Picture.tsx';

type Topic = (typeof topics)[number];
type Props = {
  lang: string;
  /** Where a tile leads: to the check, with the questions of its topic only, or to the guide, which needs no script. */
  to: 'check' | 'guide';
  needsScript?: boolean;
  /** As rows like those of a question, without pictures: they need nothing that a page of the check has not. */
  asRows?: boolean;
};

// The end of an address stays on the device: no request tells which topic it is.
const ADDRESS = {
  check: ({ id }: Topic) => `check/#topic=${id}`,
  guide: ({ id, programmes: [only, ...more] }: Topic) => (more.length > 0 ? `topics/#${id}` : `topics/${only}/`),
};

/** Topics as tiles, whose styles the page brings, or as rows. */
export function Topics({ lang, to, needsScript, asRows }: Props): VNode {
  const t = text(lang);
  return (
    <ul class={[asRows ? 'options' : 'topic-tiles', needsScript && 'needs-script'].filter(Boolean).join(' ')}>
      {topics.map((topic) => (
        <li key={topic.id}>
          <a class={asRows ? 'option' : undefined} href={`/${lang}/${ADDRESS[to](topic)}`}>
            {!asRows && <Picture name={topic.picture} />}
            {t(`topic.${topic.id}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
