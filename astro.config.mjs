import { defineConfig } from 'astro/config';
import { defaultLanguage, languages } from './src/i18n/languages.ts';
import { completeLocales } from './src/integrations/complete-locales.ts';
import { contentSecurityPolicy } from './src/integrations/csp.ts';
import { preactOnServer } from './src/integrations/preact-on-server.ts';
import { preloadImports } from './src/integrations/preload-imports.ts';
import { rulesPlugin } from './src/integrations/rules.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  i18n: {
    defaultLocale: defaultLanguage,
    locales: languages.map(({ slug }) => slug),
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  // The styles travel in the page: on a slow net a file of their own would keep the first answer one round trip away.
  build: { format: 'directory', inlineStylesheets: 'always' },
  vite: { plugins: [rulesPlugin()], build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  // The policy comes last: it fingerprints the pages as they are written.
  integrations: [completeLocales(), preactOnServer(), preloadImports(), contentSecurityPolicy()],
});
