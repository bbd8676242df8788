import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** A running server and the address it answers at. */
export type StaticServer = { address: string; stop: () => Promise<void> };

/** Serves a folder as a plain web host would: `index.html` in folders, `404.html` for the rest. */
export async function serve(folder: string, port = 0): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const path = decode(request.url ?? '/');
    const file = path === undefined ? undefined : findFile(folder, path);
    if (file === 'redirect') {
      response.writeHead(301, { location: `${path}/` }).end();
      return;
    }
    const found = file ?? join(folder, '404.html');
    if (!existsSync(found)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(file ? 200 : 404, {
      'content-type': contentTypes[extname(found)] ?? 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    });
    createReadStream(found).pipe(response);
  });
  const actualPort = await listen(server, port);
  return {
    address: `http://localhost:${actualPort}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file behind a path, `redirect` for a folder without its last slash, nothing if unknown. */
function findFile(folder: string, path: string): string | 'redirect' | undefined {
  const file = join(folder, normalize(path));
  if (!file.startsWith(join(folder))) return undefined;
  if (path.endsWith('/')) return existsSync(join(file, 'index.html')) ? join(file, 'index.html') : undefined;
  if (!existsSync(file)) return undefined;
  return statSync(file).isDirectory() ? 'redirect' : file;
}

function decode(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}
