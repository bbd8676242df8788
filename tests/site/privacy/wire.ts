/** A proxy between a browser and the world: what is not heard here has not been sent. */
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Wire = {
  /** For the browser. */
  proxy: string;
  /** Every request in its order, to any host, with its headers and its body as they were sent. */
  heard: string[];
  stop: () => Promise<void>;
};

/** Passes on what is asked of this machine. Everything else is heard, and leads nowhere. */
export async function tapWire(): Promise<Wire> {
  const heard: string[] = [];
  const server = createServer(async (asked, response) => {
    const body: Buffer[] = [];
    for await (const part of asked) body.push(part as Buffer);
    heard.push([`${asked.method} ${asked.url}`, ...pairs(asked.rawHeaders), ...body.map(String)].join('\n'));
    const through = request(asked.url ?? '', { method: asked.method, headers: asked.headers }, (found) => {
      response.writeHead(found.statusCode ?? 500, found.headers);
      found.pipe(response);
    });
    through.on('error', () => response.destroy());
    through.end(Buffer.concat(body));
  });
  // Where somebody wants to talk in secret: only with whom is heard.
  server.on('connect', (asked, socket) => {
    heard.push(`CONNECT ${asked.url}`);
    socket.on('error', () => undefined).end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    proxy: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const pairs = (headers: readonly string[]): string[] =>
  headers.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${headers[at + 1]}`] : []));
