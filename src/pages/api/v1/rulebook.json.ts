import files from 'virtual:rule-files';
import type { APIRoute } from 'astro';
import { compileSources } from '#rulebook/sources.ts';
import { upcoming } from '#rulebook/upcoming.ts';

/**
 * All rows, limits, bounds, amounts, sources and the register of differences as they are written, and what of them is still to
 * come, for reading and for other programs.
 */
export const GET: APIRoute = () => {
  const { country, programmes, groups, limits, parameters, bounds, differences } = files;
  return new Response(
    JSON.stringify(
      {
        version: country.version,
        checkedOn: country['checked-on'],
        start: country.start,
        programmes,
        groups,
        limits,
        parameters,
        bounds,
        sources: compileSources(files),
        upcoming: upcoming(files, country['checked-on']),
        differences,
      },
      null,
      1,
    ),
  );
};
