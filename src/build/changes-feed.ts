/** The list of changes as an Atom feed (RFC 4287). No clock is read: two builds of the same rules give the same bytes. */
import rulebook from 'virtual:rulebook';
import { generateAtomFeed } from 'feedsmith';
import { formatDay } from '#engine/calendar.ts';
import { type ChangeLine, changeLines, dayWords } from '#guide/change-words.ts';
import type { Change } from '#guide/changes.ts';
import { pathOf, wholeAddress } from '#i18n/addresses.ts';
import { language } from '#i18n/languages.ts';
import { hasText, text } from '#i18n/text.ts';
import { inBrackets, type Translate, withoutIsolates } from '#i18n/translate.ts';
import { changes, readOn, textOn } from './published-rules.ts';

/** How a feed writes the beginning of a day. */
const moment = (day: number): string => `${formatDay(day)}T00:00:00Z`;

/**
 * The feed of one language, as XML. What lies ahead was last known on the day on which the law was read, and is dated so.
 * @param site where the site stands: `Astro.site`
 */
export function changesFeed(slug: string, site: URL | undefined): string {
  const t = text(slug);
  const page = wholeAddress(pathOf(slug, 'changes/'), site);
  const self = `${page}feed.xml`;
  return generateAtomFeed({
    xml: { lang: language(slug).tag },
    id: self,
    title: { value: plain(t('ui.changes.feed.title')) },
    subtitle: { value: plain(t('ui.changes.lead')) },
    updated: moment(readOn),
    authors: [{ name: t('ui.site.name'), uri: wholeAddress('/', site) }],
    links: [
      { rel: 'self', type: 'application/atom+xml', href: self },
      { rel: 'alternate', type: 'text/html', hreflang: language(slug).tag, href: page },
    ],
    entries: changes.toReversed().map((change) => entryOf(change, slug, page)),
  });
}

function entryOf(change: Change, slug: string, page: string) {
  const { id, day, programme } = change;
  const t = textOn(slug, day);
  const lines = changeLines(change, { t, has: hasText(slug), rulebook });
  return {
    id: `${page}#${id}`,
    title: {
      value: plain(t('ui.changes.entry', { programme: t(`programme.${programme}.name`), date: dayWords(day, t) })),
    },
    updated: moment(Math.min(day, readOn)),
    links: [{ rel: 'alternate', type: 'text/html', href: `${page}#${id}` }],
    content: { type: 'text', value: lines.map((line) => linesOf(line, t)).join('\n') },
  };
}

/** A line of a change, and under it the rules that begin or end. */
function linesOf({ text, about, rules = [] }: ChangeLine, t: Translate): string {
  const first = about === undefined ? text : `${text} ${t(about)}`;
  const own = rules.map(({ outcome, reason }) => `– ${t(outcome)}${reason === undefined ? '' : `. ${t(reason)}`}`);
  return [first, ...own].map(plain).join('\n');
}

/** Without what only a page can show. */
const plain = (words: string): string => inBrackets(withoutIsolates(words));
