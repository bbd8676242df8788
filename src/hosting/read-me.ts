/** What somebody reads who puts the site on a server. */
export const READ_ME = `Putting Rettvei on a server
===========================

The folder above this one is the whole site: plain files that work under any name and any path. Nothing runs on the server, nothing is
stored there, and no cookie is ever set. Copy it, and add the headers: without them all works, but any site may show the check in a frame,
and browsers keep files too long or not long enough.

  your server                         what to do
  ----------------------------------  -----------------------------------------------------------------------------------
  nginx, a name of its own            nginx/server.conf, which says how
  nginx, a path of a site you have    nginx/sub-path.conf
  Apache                              copy apache.htaccess to ../.htaccess
  Caddy                               Caddyfile
  Netlify, Cloudflare Pages and such  nothing: they read ../_headers
  object storage with a CDN           object-storage.sh uploads, object-storage.json says what the CDN adds

A new version
  Unpack it beside the old one, then swap the folders (a symbolic link does it in one step). Pages ask again at each visit and name files
  by their hash. Keep the old files in _astro/, texts/ and search/ for a day, for people who have a page open.
  Unpack with "unzip -DD", which gives files the time of unpacking. Servers tell a changed page by its time and size, and the size often
  stays; the archive knows only the day.

Smaller
  Text is packed while it is sent. Packed beforehand it is smaller and costs the server nothing:
    find . -type f -size +1k '(' -name '*.html' -o -name '*.js' -o -name '*.css' -o -name '*.json' -o -name '*.xml' -o -name '*.svg' \\
      -o -name '*.txt' -o -name '*.webmanifest' ')' -exec gzip -9 -k -n -f '{}' + -exec brotli -q 11 -k -f '{}' +
  Do it again after each change: a server sends the packed file without looking at the plain one.

Logs
  The site promises that nobody learns what people read here. Write no log; or one without addresses, queries and referrers, for a week at
  most. The files here do so. A CDN or hoster in front may write its own: ask.

Is it right?
  curl -sI https://<your address>/en/check/ | grep -i -e frame-ancestors -e cache-control
  shows frame-ancestors 'none' and no-cache; the same for /embed/en/ shows frame-ancestors *.
`;
