/** The files for nginx: what is the same for each server, a server of its own name, and a place below another site. */
import { addressPattern, addressPatterns } from './glob.ts';
import { EVERYWHERE, EXCEPTIONS, REST, TYPES, VARYING } from './headers.ts';

/** Where a site lies and answers; what the written files show as an example. */
export type NginxPlace = {
  listen: string;
  name: string;
  /** The folder of the site; below another site, the folder that its first path lies in. */
  root: string;
  /** Where the other files of nginx lie. */
  settings: string;
};

const EXAMPLE: NginxPlace = {
  listen: '80',
  name: 'rettvei.example',
  root: '/srv/rettvei',
  settings: '/srv/rettvei/hosting/nginx',
};

/** For the level `http`: what is sent with which address, and a form of log that tells nobody's address. */
export function nginxHttp(): string {
  return `# For the level "http" of nginx, once: as a link or copy in /etc/nginx/conf.d/.
# Made while the site was built, from src/hosting/headers.ts.

${VARYING.map(headerMap).join('\n\n')}

# Should you need a log at all: the last part of each address cut off, no query, no referrer, no name of a browser.
# Keep it for a week at most (logrotate: daily, rotate 7).
map $remote_addr $rettvei_visitor {
  "~^(?<rettvei_net>\\d+\\.\\d+\\.\\d+)\\." $rettvei_net.0;
  "~^(?<rettvei_net6>[0-9a-f]+:[0-9a-f]+:[0-9a-f]+):" $rettvei_net6::;
  default -;
}
log_format rettvei '$rettvei_visitor [$time_local] "$request_method $uri" $status $body_bytes_sent';
`;
}

/** For the level `server` or `location`. */
export function nginxSite(): string {
  return `# For a "server" or a "location" of nginx. A block that has an add_header of its own loses all of these: nginx takes one
# level or the other.

# The same for every file.
${Object.entries(EVERYWHERE)
  .map(([name, value]) => `add_header ${name} "${value}" always;`)
  .join('\n')}

# By address, from http.conf. An empty one is not sent.
${VARYING.map((name) => `add_header ${name} ${variable(name)} always;`).join('\n')}

index index.html;
autoindex off;
charset utf-8;
charset_types text/css text/javascript text/plain text/xml application/javascript application/xml application/atom+xml;
etag on;
server_tokens off;

# Redirects name no host and no scheme, so that they hold behind a proxy too.
absolute_redirect off;

# Files that lie beside the plain ones with .gz are sent as they are; others are packed while they are sent.
gzip_static on;
gzip on;
gzip_vary on;
gzip_proxied any;
gzip_min_length 1000;
gzip_types text/css text/javascript text/plain text/xml application/javascript application/json application/xml application/atom+xml application/manifest+json image/svg+xml;
# A sixth smaller with .br, where nginx has the module (Debian, Ubuntu: apt install libnginx-mod-http-brotli-static):
# brotli_static on;

# No log, and no addresses of visitors in the log of errors.
access_log off;
log_not_found off;
# access_log /var/log/nginx/rettvei.log rettvei;
`;
}

/** A server that has a name of its own. */
export function nginxServer({ listen, name, root, settings }: NginxPlace = EXAMPLE): string {
  return `# A whole server for a name of its own. Unpack the site to ${root}, then
#   ln -s ${settings}/http.conf   /etc/nginx/conf.d/rettvei-http.conf
#   ln -s ${settings}/server.conf /etc/nginx/conf.d/rettvei.conf
# set server_name, "nginx -t", and reload. For HTTPS: certbot --nginx, or the lines below.

server {
  listen ${listen};
  server_name ${name};
  # listen 443 ssl http2;
  # ssl_certificate     /etc/letsencrypt/live/${name}/fullchain.pem;
  # ssl_certificate_key /etc/letsencrypt/live/${name}/privkey.pem;

  root ${root};
  include ${settings}/site.conf;
  error_page 403 404 =404 /404.html;

${types('  ')}
}
`;
}

/**
 * A place below another site, for its own `server` block.
 * @param path without slashes at its ends
 */
export function nginxSubPath(
  path = 'check',
  { root, settings }: NginxPlace = { ...EXAMPLE, root: '/srv/www', settings: '/srv/www/check/hosting/nginx' },
): string {
  return `# A place below a site that you have: include it in that site's "server". Unpack the site to ${root}/${path},
# link http.conf as server.conf says, and write your path for each "${path}".

location ^~ /${path}/ {
  root ${root};
  include ${settings}/site.conf;
  error_page 403 404 =404 /${path}/404.html;

${types('  ')}
}
location = /${path} {
  absolute_redirect off;
  return 301 /${path}/;
}
`;
}

function headerMap(name: string): string {
  const lines = EXCEPTIONS.map(({ files, headers }) => `  "~${addressPatterns(files)}" "${headers[name] ?? ''}";`);
  return `# ${name}\nmap $uri ${variable(name)} {\n${[...lines, `  default "${REST.headers[name] ?? ''}";`].join('\n')}\n}`;
}

function types(indent: string): string {
  return TYPES.map(
    ({ files, type }) =>
      `${indent}location ~ ${addressPattern(files)} {\n${indent}  types { }\n${indent}  default_type ${type};\n${indent}}`,
  ).join('\n');
}

function variable(name: string): string {
  return `$rettvei_${name.toLowerCase().replaceAll('-', '_')}`;
}
