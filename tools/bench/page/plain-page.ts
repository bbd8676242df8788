/** The limit: what the check shows at first, as one page that needs nothing else. */

/** Marks the second screen, which Continue leads to. */
const NEXT = 'next';

/** Its second screen stands in the page, and is shown in place of the first when the address names it. */
const TURN = `#${NEXT}{display:none}#${NEXT}:target{display:block}body:has(#${NEXT}:target) form.question{display:none}`;

/**
 * Makes it of the built page: markup, styles and drawings stay, all scripts go, and what only they need.
 * @param next the heading that comes after Continue
 */
export function plainPage(html: string, next: string): string {
  const page = html
    .replace(/<script\b[^>]*>.*?<\/script>/gs, '')
    .replace(/<noscript>.*?<\/noscript>/gs, '')
    .replace(/<section class="without-script">.*?<\/section>/s, '')
    .replace(/<link (?!rel="icon")[^>]*>/g, '')
    .replace(/<meta http-equiv[^>]*>/, '')
    // The styles that hide the check where its script does not start.
    .replace(/@keyframes hide\{[^@[]*?\}\}|\.app\{animation:[^}]*\}/g, '')
    .replace(/<button type="submit"([^>]*)>(.*?)<\/button>/s, `<a href="#${NEXT}"$1>$2</a>`)
    .replace('</style>', `${TURN}</style>`)
    .replace('</form>', `</form><section id="${NEXT}"><h1>${next}</h1></section>`);
  if (!page.includes(`href="#${NEXT}"`) || !page.includes(`id="${NEXT}"`))
    throw new Error('The built page has no Continue, or no form: tools/bench/page/plain-page.ts must be told.');
  return page;
}
