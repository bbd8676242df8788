/** Files for servers, each with the text that it has in the folder `hosting/` of the site. */
import { apacheFile } from './apache.ts';
import { caddyFile } from './caddy.ts';
import { nginxHttp, nginxServer, nginxSite, nginxSubPath } from './nginx.ts';
import { cdnHeaders, uploadScript } from './object-storage.ts';
import { READ_ME } from './read-me.ts';

export function hostingFiles(): Readonly<Record<string, string>> {
  return {
    'hosting/README.txt': READ_ME,
    'hosting/Caddyfile': caddyFile(),
    'hosting/apache.htaccess': apacheFile(),
    'hosting/nginx/http.conf': nginxHttp(),
    'hosting/nginx/server.conf': nginxServer(),
    'hosting/nginx/site.conf': nginxSite(),
    'hosting/nginx/sub-path.conf': nginxSubPath(),
    'hosting/object-storage.json': cdnHeaders(),
    'hosting/object-storage.sh': uploadScript(),
  };
}
