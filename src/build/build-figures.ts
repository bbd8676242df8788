import type { AstroIntegration } from 'astro';

/** Says at the end of a build how many pages there are, how long it took, and the most memory that it had at once. */
export function buildFigures(): AstroIntegration {
  let start = 0;
  return {
    name: 'rettvei:build-figures',
    hooks: {
      'astro:build:start': () => {
        start = performance.now();
      },
      'astro:build:done': ({ pages, logger }) => {
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        const megabytes = Math.round(process.resourceUsage().maxRSS / 1000);
        logger.info(`${pages.length} pages in ${seconds} s, with at most ${megabytes} MB`);
      },
    },
  };
}
