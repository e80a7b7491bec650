import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A running server; `url` ends in a slash. */
export interface Serving {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      done();
    });
  });

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');

/** How many ports are tried after the wanted one. */
const tries = 50;

const listenNear = async (server: Server, port: number): Promise<void> => {
  for (let next = port; ; next++) {
    try {
      return await listen(server, next);
    } catch (error) {
      if (!isTaken(error) || next >= port + tries) throw error;
    }
  }
};

/** Serves a folder on 127.0.0.1, precompressed files where there are some, on the port or the next free one; 0 takes any. */
export const serve = async (folder: string, port: number): Promise<Serving> => {
  const files = sirv(folder, { brotli: true, etag: true, dev: false, maxAge: 0 });
  const server = createServer((request, response) => files(request, response));
  await listenNear(server, port);
  const { port: taken } = server.address() as AddressInfo; // a listening TCP server has one
  return {
    url: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
};
