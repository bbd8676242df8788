import type { APIRoute } from 'astro';
import { CHECKED_ON, START } from '../../../rules/compile.ts';
import { loadRuleFiles } from '../../../rules/load-rules.ts';
import { compileSources } from '../../../rules/sources.ts';

/** All rows, amounts and sources as they are written, for reading and for other programs. */
export const GET: APIRoute = () => {
  const files = loadRuleFiles();
  const { programmes, groups, parameters } = files;
  return new Response(
    JSON.stringify(
      { checkedOn: CHECKED_ON, start: START, programmes, groups, parameters, sources: compileSources(files) },
      null,
      1,
    ),
  );
};
