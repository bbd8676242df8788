/** Puts a host's look on the page, by properties of the style sheet only: the policy allows no style in markup. */
import { readablePair } from './accent.ts';
import { type Look, readColour } from './options.ts';

const { style } = document.documentElement;
const PREFERS = /\(prefers-color-scheme: ?(\w+)\)/g;
/** What the sheets asked before a scheme was forced. */
const asked = new Map<CSSMediaRule, string>();

let shown: Look = {};

/** Shows the page like this; what the look does not name is as on our own pages. */
export function showLook(look: Look): void {
  shown = look;
  forceScheme(look.scheme);
  for (const name of ['--accent', '--on-accent', '--radius']) style.removeProperty(name);
  const pair = readablePair(look, grounds());
  if (pair) {
    style.setProperty('--accent', pair.accent);
    style.setProperty('--on-accent', pair.onAccent);
  }
  if (look.radius !== undefined) style.setProperty('--radius', `${look.radius}px`);
}

/** A device that turns dark in the evening: the same colours may be unreadable then. */
export function followDevice(): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => showLook(shown));
}

function grounds(): string[] {
  const computed = getComputedStyle(document.documentElement);
  return ['--bg', '--surface', '--sunken'].flatMap((name) => readColour(computed.getPropertyValue(name)) ?? []);
}

/** Answers what the sheets ask about the device: as it is, or as the host wants it. */
function forceScheme(scheme: Look['scheme']): void {
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSMediaRule) {
        const before = asked.get(rule) ?? rule.media.mediaText;
        if (!before.includes('prefers-color-scheme')) continue;
        asked.set(rule, before);
        rule.media.mediaText =
          scheme === undefined ? before : before.replace(PREFERS, (_, one) => widthAs(one === scheme));
      }
}

const widthAs = (holds: boolean): string => (holds ? '(min-width: 0px)' : '(max-width: 0px)');
