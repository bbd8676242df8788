/** What only results need of the rules: the same in every language, so it is a file of its own. */
import offices from 'virtual:offices';
import sent from 'virtual:result-rules';
import registered from 'virtual:sources';
import { contradictionsBy } from '#engine/bounds.ts';
import { figures } from '#i18n/figures.ts';
import { compileSources } from '#rulebook/sources.ts';
import { arrivedRules } from '#rulebook/split.ts';

const rules = arrivedRules(sent);
const sources = compileSources({ sources: registered });

export { contradictionsBy, figures, offices, rules, sources };
