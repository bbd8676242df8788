import files from 'virtual:rule-files';
import type { APIRoute } from 'astro';
import { CHECKED_ON, START } from '../../../rules/compile.ts';
import { compileSources } from '../../../rules/sources.ts';

/** All rows, amounts, sources and the register of differences as they are written, for reading and for other programs. */
export const GET: APIRoute = () => {
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
