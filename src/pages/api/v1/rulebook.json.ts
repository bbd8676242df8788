import type { APIRoute } from 'astro';
import { CHECKED_ON, START } from '#rulebook/compile.ts';
import { loadRuleFiles } from '#rulebook/load.ts';
import { compileSources } from '#rulebook/sources.ts';

/** All rows, amounts, sources and the register of differences as they are written, for reading and for other programs. */
export const GET: APIRoute = () => {
  const files = loadRuleFiles();
  const { programmes, groups, parameters, differences } = files;
  return new Response(
    JSON.stringify(
      {
        checkedOn: CHECKED_ON,
        start: START,
        programmes,
        groups,
        parameters,
        sources: compileSources(files),
        differences,
      },
      null,
      1,
    ),
  );
};
