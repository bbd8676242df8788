// Serves the built site on this machine and prints the address. `npm run serve -- [folder]`; the folder is dist.
import { type StaticServer, serve } from './static-server.ts';

const folder = process.argv[2] ?? 'dist';
const wanted = process.env['PORT'];
const { address } = wanted === undefined ? await serveOnFreePort(4321) : await serve(folder, Number(wanted));
console.log(`\nRettvei is ready: ${address}\nStop it with Ctrl+C.`);

async function serveOnFreePort(port: number): Promise<StaticServer> {
  try {
    return await serve(folder, port);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return serveOnFreePort(port + 1);
    throw error;
  }
}
