import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A running server and the address it answers at. */
export type StaticServer = { address: string; stop: () => Promise<void> };

/**
 * Serves a folder as a plain web host would: `index.html` in folders, `404.html` for the rest. Files are read at each
 * request, so that a new build is served without a new start.
 * @param port 0 for any free one
 */
export async function serve(folder: string, port = 0): Promise<StaticServer> {
  if (!existsSync(folder)) throw new Error(`There is no ${folder} to serve. Run "npm run build" first.`);
  const files = sirv(folder, {
    dev: true,
    etag: true,
    extensions: ['html'],
    setHeaders: (response, path) => {
      response.setHeader('x-content-type-options', 'nosniff');
      // Pages of others load the element with its hash, which a browser checks only where they may read the file.
      if (path.includes('/embed/')) response.setHeader('access-control-allow-origin', '*');
    },
    onNoMatch: (_request, response) => sendNotFound(response, join(folder, '404.html')),
  });
  const server = createServer((request, response) => files(request, response));
  await once(server.listen(port), 'listening');
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function sendNotFound(response: ServerResponse, page: string): void {
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : undefined);
}
