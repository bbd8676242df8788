import type { APIRoute } from 'astro';
import { CHECKED_ON, START } from '../../../rules/compile.ts';
import { readRuleFiles } from '../../../rules/load-rules.ts';
import { compileSources } from '../../../rules/sources.ts';

/** All rows, limits, amounts, sources and the register of differences as they are written, for reading and for other programs. */
export const GET: APIRoute = () => {
  const files = readRuleFiles();
  const { programmes, groups, limits, parameters, differences } = files;
  return new Response(
    JSON.stringify(
      {
        checkedOn: CHECKED_ON,
        start: START,
        programmes,
        groups,
        limits,
        parameters,
        sources: compileSources(files),
        differences,
      },
      null,
      1,
    ),
  );
};
