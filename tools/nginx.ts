/** Runs the installed nginx on this machine with the files that the site has for it: for tests and for measuring. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { nginxHttp, nginxServer, nginxSite, nginxSubPath } from '#hosting/nginx.ts';
import type { StaticServer } from './static-server.ts';

type Options = {
  /** The path that the site lies under, without slashes at its ends; the folder holds it there. */
  below?: string;
  /** Sends `.br` too, as the written file says how. */
  brotli?: boolean;
  /** Writes the log that the written file offers, into this file. */
  log?: string;
  /** Processes that answer; one for a test. */
  workers?: number;
  /** Answers HTTPS, with a certificate of its own making. */
  https?: boolean;
};

/** A running nginx; its workers are children of the process. */
export type Nginx = StaticServer & { pid: number };

const REMEDY = 'Debian, Ubuntu: apt-get install nginx libnginx-mod-http-brotli-static';

/**
 * Starts it on a free port, with a folder of its own for all it writes.
 * @throws {Error} where nginx is not installed, or does not take the files
 */
export async function startNginx(
  folder: string,
  { below, brotli = false, log, workers = 1, https = false }: Options = {},
): Promise<Nginx> {
  const built = builtWith();
  const home = mkdtempSync(join(tmpdir(), 'rettvei-nginx-'));
  const port = await freePort();
  const place = { listen: `127.0.0.1:${port}`, name: 'localhost', root: folder, settings: home };
  const plain = below === undefined ? nginxServer(place) : serverAround(place, nginxSubPath(below, place));
  const securePort = await freePort();
  const server = https ? withHttps(plain, place.name, securePort, home) : plain;
  const site = changed(nginxSite(), [
    ['# brotli_static on;', 'brotli_static on;', brotli],
    ['# access_log /var/log/nginx/rettvei.log rettvei;', `access_log ${log} rettvei;`, log !== undefined],
    ['access_log off;', '', log !== undefined],
  ]);
  const module = brotli ? `load_module ${built.modules}/ngx_http_brotli_static_module.so;` : '';
  const files = {
    'http.conf': nginxHttp(),
    'site.conf': site,
    'server.conf': server,
    'nginx.conf': around(home, built.types, module, workers),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text);
  mkdirSync(join(home, 'temp'));

  const nginx = spawn('nginx', ['-p', home, '-e', 'stderr', '-c', join(home, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = heard(nginx);
  // It does not outlive what started it, however that ends.
  const kill = () => nginx.kill('SIGTERM');
  process.once('exit', kill);
  const stop = async (): Promise<void> => {
    process.off('exit', kill);
    if (nginx.exitCode === null && nginx.signalCode === null) {
      nginx.kill('SIGTERM');
      await once(nginx, 'exit');
    }
    rmSync(home, { recursive: true, force: true });
  };
  const origin = https ? `https://127.0.0.1:${securePort}` : `http://127.0.0.1:${port}`;
  const address = `${origin}/${below === undefined ? '' : `${below}/`}`;
  try {
    await answers(nginx, port, said);
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, stop, pid: nginx.pid as number };
}

/** Where this nginx keeps its modules and its list of types. */
function builtWith(): { modules: string; types: string } {
  let said = '';
  try {
    said = execFileSync('sh', ['-c', 'nginx -V 2>&1'], { encoding: 'utf8' });
  } catch {
    throw new Error(`nginx is not installed. ${REMEDY}`);
  }
  const option = (name: string): string => new RegExp(`--${name}=(\\S+)`).exec(said)?.[1] ?? '';
  return { modules: option('modules-path'), types: join(dirname(option('conf-path')), 'mime.types') };
}

function around(home: string, types: string, module: string, workers: number): string {
  return `${module}
daemon off;
worker_processes ${workers};
pid ${home}/nginx.pid;
error_log stderr warn;
${userInfo().uid === 0 ? 'user root;' : ''}
events { worker_connections 1024; }
http {
  include ${types};
  default_type application/octet-stream;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${home}/temp;`).join('\n')}
  include ${home}/http.conf;
  include ${home}/server.conf;
}
`;
}

/** The site of somebody else, which ours is put into. */
const serverAround = ({ listen, name }: { listen: string; name: string }, location: string): string =>
  `server {\n  listen ${listen};\n  server_name ${name};\n${location}}\n`;

/** @throws where a line that is to be changed is not there any more */
function changed(text: string, changes: readonly (readonly [from: string, to: string, wanted: boolean])[]): string {
  return changes.reduce((now, [from, to, wanted]) => {
    if (!wanted) return now;
    if (!now.includes(from)) throw new Error(`The file for nginx has no line "${from}".`);
    return now.replace(from, to);
  }, text);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

function heard(nginx: ChildProcess): () => string {
  let text = '';
  nginx.stderr?.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  return () => text;
}

/** Until it answers, or ends, or cannot be started. */
async function answers(nginx: ChildProcess, port: number, said: () => string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (nginx.exitCode !== null) throw new Error(`nginx does not take the files:\n${said()}\n${REMEDY}`);
    try {
      await fetch(`http://127.0.0.1:${port}/`, { method: 'HEAD' });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
  throw new Error(`nginx does not answer on port ${port}.\n${said()}`);
}

/** With the lines for HTTPS that the written file holds as comments. */
function withHttps(server: string, name: string, port: number, home: string): string {
  const [key, certificate] = [join(home, 'key.pem'), join(home, 'certificate.pem')];
  const make = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost';
  execFileSync('openssl', [...make.split(' '), '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  return changed(server, [
    ['# listen 443 ssl http2;', `listen 127.0.0.1:${port} ssl http2;`, true],
    [`# ssl_certificate     /etc/letsencrypt/live/${name}/fullchain.pem;`, `ssl_certificate ${certificate};`, true],
    [`# ssl_certificate_key /etc/letsencrypt/live/${name}/privkey.pem;`, `ssl_certificate_key ${key};`, true],
  ]);
}
