/** What only results need of the rules: the same in every language, so it is a file of its own. */
import offices from 'virtual:offices';
import packed from 'virtual:result-rules';
import registered from 'virtual:sources';
import { unpackRows } from '#rulebook/row-names.ts';
import { compileSources } from '#rulebook/sources.ts';

const rules = unpackRows(packed);
const sources = compileSources({ sources: registered });

export { offices, rules, sources };
