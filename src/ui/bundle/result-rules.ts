/** What only results need of the rules: the same in every language, so it is a file of its own. */
import offices from 'virtual:offices';
import rules from 'virtual:result-rules';
import registered from 'virtual:sources';
import { compileSources } from '#rulebook/sources.ts';

const sources = compileSources({ sources: registered });

export { offices, rules, sources };
