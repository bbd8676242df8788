import preact from '@astrojs/preact';
import type { AstroIntegration } from 'astro';

/**
 * Preact for pages while they are built. The check brings itself to life (src/ui/mount.tsx), so no island ever runs;
 * without their script Preact stays in the check's own file, and a tap waits for two requests and not for three.
 */
export function preactOnServer(): AstroIntegration {
  const integration = preact();
  const setup = integration.hooks['astro:config:setup'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (options) =>
        setup?.({
          ...options,
          addRenderer: ({ name, serverEntrypoint }) => options.addRenderer({ name, serverEntrypoint }),
        }),
    },
  };
}
