// A small server for the demo and the tests: the pages of test/pages/site on 127.0.0.1, and, used as a proxy, at any host.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { root } from './packages.mjs';

const folder = path.join(root, 'test/pages/site');

/** The page of a file name below test/pages/site, or undefined. */
function pageFile(name) {
  if (!/^[\w./-]+\.html$/.test(name) || name.includes('..')) return undefined;
  try {
    return readFileSync(path.join(folder, name), 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Serves pages until `close()`. As a proxy it answers for every host, so nothing ever leaves this machine, and it
 * keeps a list of all that was asked for.
 * `pages` maps `host/path` to HTML; what is not there is looked for in test/pages/site.
 */
export async function servePages(pages = new Map()) {
  const asked = [];
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    asked.push({ url: url.href, origin: request.headers.origin ?? null });
    const html = pages.get(url.host + url.pathname) ?? pageFile(url.pathname.slice(1));
    response.statusCode = html === undefined ? 404 : 200;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('cache-control', 'no-store');
    response.end(html ?? '<!doctype html><title>Not here</title>');
  });
  server.on('connect', (request, socket) => {
    asked.push({ url: `https://${request.url}`, origin: null });
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Nothing leaves this machine\r\n\r\n');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const { port } = server.address();
  return {
    port,
    pages,
    asked,
    url: (name) => `http://127.0.0.1:${port}/${name}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
