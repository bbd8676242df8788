/**
 * A slow link between a browser and a server on this machine: a proxy that hands bytes on at the pace of the link. It knows of TCP what
 * decides how fast a page starts: the round trip before the first byte, and that a server may only have so much on its way (ten packets at
 * first, twice as much after each round trip). Loss, other traffic and a queue that overflows it does not know.
 */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A link: bits a second either way, and the time to the server and back. */
export type Link = { name: string; bitsPerSecond: number; roundTripMs: number };

export type ShapedLink = {
  port: number;
  /** From now on, for new connections and old ones; without any, bytes go through at once. */
  shape: (link: Link | undefined) => void;
  stop: () => Promise<void>;
};

/** What a packet carries, and what it weighs beside that: IPv4 and TCP. */
const PAYLOAD = 1460;
const HEADERS = 40;
/** What servers send before the first packet is acknowledged (RFC 6928). */
const INITIAL_WINDOW = 10 * PAYLOAD;

/** When a packet of so many bytes is through: it waits for those before it. */
export function newWire(): (bytes: number, now: number, { bitsPerSecond }: Link) => number {
  let freeAt = 0;
  return (bytes, now, { bitsPerSecond }) => {
    freeAt = Math.max(freeAt, now) + ((bytes + HEADERS) * 8 * 1000) / bitsPerSecond;
    return freeAt;
  };
}

/** A sender of TCP in slow start: how much it may still send, and more with each byte that is acknowledged. */
export function newWindow(): {
  room: () => number;
  sent: (bytes: number) => void;
  acknowledged: (bytes: number) => void;
} {
  let size = INITIAL_WINDOW;
  let onTheWay = 0;
  return {
    room: () => size - onTheWay,
    sent: (bytes) => {
      onTheWay += bytes;
    },
    acknowledged: (bytes) => {
      onTheWay -= bytes;
      size += bytes;
    },
  };
}

/** Does one thing after the other, each at its time and never before those that were there first. */
function newLane(): (at: number, act: () => void) => void {
  const waiting: { at: number; act: () => void }[] = [];
  let isSet = false;
  const run = (): void => {
    while (waiting[0] && waiting[0].at <= performance.now() + 0.5) waiting.shift()?.act();
    isSet = waiting[0] !== undefined;
    if (waiting[0]) setTimeout(run, waiting[0].at - performance.now());
  };
  return (at, act) => {
    waiting.push({ at, act });
    if (!isSet) setTimeout(run, at - performance.now());
    isSet = true;
  };
}

/** Starts it before a server that answers on `port` of this machine. */
export async function startLink(port: number): Promise<ShapedLink> {
  let link: Link | undefined;
  const [up, down] = [newWire(), newWire()];
  const [toServer, toBrowser, backToServer] = [newLane(), newLane(), newLane()];
  const sockets = new Set<Socket>();

  const join = (browser: Socket): void => {
    const server = connect(port, '127.0.0.1');
    const openedAt = performance.now();
    const window = newWindow();
    const waiting: Buffer[] = [];

    const send = (): void => {
      for (let next = waiting[0]; next && (!link || window.room() > 0); next = waiting[0]) {
        const packet = next.subarray(0, PAYLOAD);
        if (packet.length === next.length) waiting.shift();
        else waiting[0] = next.subarray(PAYLOAD);
        if (!link) {
          browser.write(packet);
          continue;
        }
        const { roundTripMs } = link;
        const arrives = down(packet.length, performance.now(), link) + roundTripMs / 2;
        window.sent(packet.length);
        toBrowser(arrives, () => browser.write(packet));
        backToServer(arrives + roundTripMs / 2, () => {
          window.acknowledged(packet.length);
          send();
        });
      }
      if (waiting.length === 0) server.resume();
      else server.pause();
    };

    server.on('data', (bytes) => {
      waiting.push(bytes);
      send();
    });
    browser.on('data', (bytes) => {
      if (!link) {
        server.write(bytes);
        return;
      }
      // The browser believes to be connected at once; on such a link it would know after a round trip.
      const now = Math.max(performance.now(), openedAt + link.roundTripMs);
      toServer(up(bytes.length, now, link) + link.roundTripMs / 2, () => server.write(bytes));
    });
    for (const [one, other] of [
      [browser, server],
      [server, browser],
    ] as const) {
      sockets.add(one.setNoDelay());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
      // What the browser gives up is closed then.
      one.on('error', () => undefined);
    }
  };

  const proxy = createServer(join);
  await once(proxy.listen(0, '127.0.0.1'), 'listening');
  return {
    port: (proxy.address() as AddressInfo).port,
    shape: (next) => {
      link = next;
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await once(proxy.close(), 'close');
    },
  };
}
