import { defineConfig } from 'astro/config';
import { buildFigures } from './src/build/build-figures.ts';
import { checkScripts } from './src/build/check-scripts.ts';
import { completeLocales } from './src/build/complete-locales.ts';
import { contentSecurityPolicy } from './src/build/csp.ts';
import { frozenElement } from './src/build/embed.ts';
import { guardPlugin } from './src/build/guard.ts';
import { hosting } from './src/build/hosting.ts';
import { linkPictures } from './src/build/link-pictures.ts';
import { offline } from './src/build/offline.ts';
import { onlyShippedPackages } from './src/build/only-shipped-packages.ts';
import { picturesOfPages } from './src/build/pictures.ts';
import { preactOnServer } from './src/build/preact-on-server.ts';
import { preloadImports } from './src/build/preload-imports.ts';
import { relativeLinks } from './src/build/relative-links.ts';
import { releaseFiles } from './src/build/release-files.ts';
import { rulesPlugin, siteLanguages } from './src/build/rules.ts';
import { singleFilesOfSite } from './src/build/single-files.ts';
import { NO_ADDRESS, sitemap } from './src/build/sitemap.ts';
import { SYNTAX, TARGET_OF_TOOLS } from './src/build/target.ts';
import { versionedRules } from './src/build/versioned-rules.ts';
import { manifest } from './src/build/web-manifest.ts';
import { listLanguage } from './src/i18n/languages.ts';

const files = singleFilesOfSite();

export default defineConfig({
  // Where the site stands, for search engines, messengers and the feed; pages work under any name.
  site: process.env['SITE'] ?? NO_ADDRESS,
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  i18n: {
    defaultLocale: listLanguage,
    locales: siteLanguages().map(({ slug }) => slug),
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  // The styles travel in the page: on a slow net a file of their own would keep the first answer one round trip away.
  build: { format: 'directory', inlineStylesheets: 'always' },
  vite: {
    // What one script asks for later lies beside it, wherever the site is served from.
    experimental: {
      renderBuiltUrl: (_file, { hostType }) => (hostType === 'js' ? { relative: true } : undefined),
    },
    plugins: [rulesPlugin(), checkScripts(), guardPlugin(), onlyShippedPackages()],
    // No sheet asks for light-dark(): without this the minifier prepares for it in every page. Nor does it write out what system-ui may be:
    // base.css says what stands behind it (Features.LightDark and FontFamilySystemUi of lightningcss).
    css: { lightningcss: { exclude: (1 << 20) | (1 << 16) } },
    build: { assetsInlineLimit: 0, target: SYNTAX, cssTarget: TARGET_OF_TOOLS },
  },
  devToolbar: { enabled: false },
  // The policy comes after all that writes pages: it fingerprints them. What phones keep is what is written then. Last comes the archive
  // of everything.
  integrations: [
    versionedRules(),
    buildFigures(),
    frozenElement(),
    completeLocales(),
    preactOnServer(),
    files.make,
    preloadImports(),
    picturesOfPages(),
    linkPictures(),
    manifest(),
    sitemap(),
    relativeLinks(),
    contentSecurityPolicy(),
    files.write,
    offline(),
    hosting(),
    releaseFiles(),
  ],
});
