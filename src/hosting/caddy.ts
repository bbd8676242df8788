/** The file for Caddy. */
import { addressPattern, addressPatterns } from './glob.ts';
import { EVERYWHERE, EXCEPTIONS, type Headers, REST, TYPES } from './headers.ts';

/** Where a site lies and answers; what the written file shows as an example. */
export type CaddyPlace = { address: string; root: string };

const CADDY_EXAMPLE: CaddyPlace = { address: 'rettvei.example', root: '/srv/rettvei' };

export function caddyFile({ address, root }: CaddyPlace = CADDY_EXAMPLE): string {
  return `# For Caddy 2. Unpack the site to ${root}, and write your name for ${address}; HTTPS comes by itself.
# Caddy writes no log of visitors unless it is told to ("log"): leave it so.
# Made while the site was built, from src/hosting/headers.ts.

(rettvei) {
  # The same for every file.
  header {
${set(EVERYWHERE, '    ')}
  }
${TYPES.map(typed).join('\n')}

  # By address. The first that fits counts.
${EXCEPTIONS.map(({ id, why, files, headers }) => block(why, headers, { id, pattern: addressPatterns(files) })).join('\n')}
${block(REST.why, REST.headers)}
}
(rettvei-files) {
  root * ${root}
  encode gzip
  file_server {
    # Files that lie packed beside the plain ones are sent as they are.
    precompressed br gzip
  }
}
(rettvei-not-found) {
  rewrite * /404.html
  header Cache-Control ${REST.headers['Cache-Control']}
  import rettvei-files
}

${address} {
  import rettvei
  handle_errors {
    import rettvei-not-found
  }
}

# Below a site that you have, in place of the block above, in that site's own:
#   redir /check /check/
#   handle_path /check/* {
#     import rettvei
#   }
#   handle_errors {
#     @rettvei path /check/*
#     handle @rettvei {
#       import rettvei-not-found
#     }
#   }
`;
}

function block(why: string, headers: Headers, only?: { id: string; pattern: string }): string {
  const matcher = only ? `  @${only.id} path_regexp ${only.pattern}\n` : '';
  return `  # ${why}
${matcher}  handle ${only ? `@${only.id} ` : ''}{
    header {
${set(headers, '      ')}
    }
    import rettvei-files
  }`;
}

function typed({ files, type }: (typeof TYPES)[number], place: number): string {
  return `  @type-${place} path_regexp ${addressPattern(files)}\n  header @type-${place} Content-Type ${type}`;
}

const set = (headers: Headers, indent: string): string =>
  Object.entries(headers)
    .map(([name, value]) => `${indent}${name} "${value}"`)
    .join('\n');
