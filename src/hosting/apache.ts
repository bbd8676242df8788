/** The file for Apache, in its form for a folder: it holds wherever the site is put. */
import { addressPatterns } from './glob.ts';
import { EVERYWHERE, EXCEPTIONS, type Headers, REST, TYPES, VARYING } from './headers.ts';
import { PACKED_ENDINGS } from './packed.ts';

/** Types of what lies packed beside a plain file: Apache looks at the last ending alone. */
const MEDIA: Readonly<Record<(typeof PACKED_ENDINGS)[number], string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml; charset=utf-8',
};

const ENDINGS = PACKED_ENDINGS.join('|');

export function apacheFile(): string {
  return `# For Apache 2.4.13 or later: copy it as ".htaccess" into the folder of the site, whatever its path. The server must allow it there
# (AllowOverride All) and have two modules: a2enmod headers rewrite.
# Made while the site was built, from src/hosting/headers.ts.

Options -Indexes -MultiViews
DirectoryIndex index.html
FileETag MTime Size
AddDefaultCharset utf-8
AddCharset utf-8 .css .js .txt .xml
AddType text/javascript .js

# Where the site is put: Apache finds it out by itself, so that the page for what is not there is found under any path.
RewriteEngine On
RewriteCond %{REQUEST_URI}#$0 ^/(.*?)([^#]*)#\\2$
RewriteRule ^.*$ - [E=RETTVEI_BELOW:%1]
ErrorDocument 403 /%{reqenv:RETTVEI_BELOW}404.html
ErrorDocument 404 /%{reqenv:RETTVEI_BELOW}404.html

# A file that lies packed beside the plain one is sent as it is, to whom takes it.
${[packed('br', 'br'), packed('gzip', 'gz')].join('\n')}
AddEncoding br .br
AddEncoding gzip .gz
${PACKED_ENDINGS.map((ending) => forceType(`\\.${ending}\\.(br|gz)`, MEDIA[ending])).join('\n')}
${TYPES.map(({ files, type }) => forceType(`${addressPatterns([files]).split('/').at(-1)?.slice(0, -1)}(\\.(br|gz))?`, type)).join('\n')}
<FilesMatch "\\.(${ENDINGS})(\\.(br|gz))?$">
  Header merge Vary Accept-Encoding
</FilesMatch>

# The same for every file.
${set(EVERYWHERE, '').join('\n')}

# ${REST.why}
${set(REST.headers, '').join('\n')}

# What is sent in another way. The last that fits counts.
${[...EXCEPTIONS].reverse().map(exception).join('\n')}

# No addresses of visitors in a log: that stands in the settings of the server, not here.
#   LogFormat "%{%Y-%m-%dT%H:%M}t %m %U %>s %B" rettvei
#   CustomLog \${APACHE_LOG_DIR}/rettvei.log rettvei
`;
}

function exception({ why, files, headers }: (typeof EXCEPTIONS)[number]): string {
  const pattern = addressPatterns(files).replaceAll('$', '(\\.(br|gz))?$');
  const gone = VARYING.filter((name) => !(name in headers)).map((name) => `  Header always unset ${name}`);
  return [`# ${why}`, `<If "%{REQUEST_URI} =~ m#${pattern}#">`, ...set(headers, '  '), ...gone, '</If>'].join('\n');
}

const set = (headers: Headers, indent: string): string[] =>
  Object.entries(headers).map(([name, value]) => `${indent}Header always set ${name} "${value}"`);

const forceType = (name: string, type: string): string =>
  `<FilesMatch "${name}$">\n  ForceType "${type}"\n</FilesMatch>`;

function packed(encoding: string, ending: string): string {
  return `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
RewriteCond %{REQUEST_FILENAME}.${ending} -f
RewriteRule ^.+\\.(${ENDINGS})$ $0.${ending} [L]
RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
RewriteCond %{REQUEST_FILENAME}index.html.${ending} -f
RewriteRule ^(.*/)?$ $1index.html.${ending} [L]`;
}
