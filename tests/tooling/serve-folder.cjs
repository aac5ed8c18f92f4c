const { createReadStream } = require('node:fs');
const { stat } = require('node:fs/promises');
const { createServer } = require('node:http');
const https = require('node:https');
const { extname, join, normalize, sep } = require('node:path');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const HOST = '127.0.0.1';
const PORTS_TRIED = 20;

/** Serves a folder over https on this very port: the add-in's manifest names it. */
function serveFolderOverHttps(folder, port, certificates) {
  return listening(https.createServer(certificates, handlerOf(folder)), 'https', port);
}

/** Serves a folder to this machine alone, on the first free port from `firstPort` on (0: any). */
async function serveFolder(folder, firstPort) {
  for (let port = firstPort; ; port += 1) {
    try {
      return await listen(folder, port);
    } catch (fault) {
      if (fault.code !== 'EADDRINUSE' || port >= firstPort + PORTS_TRIED) throw fault;
    }
  }
}

function listen(folder, port) {
  return listening(createServer(handlerOf(folder)), 'http', port);
}

function handlerOf(folder) {
  return (request, response) => void answer(folder, request, response);
}

function listening(server, protocol, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      const address = `${protocol}://${HOST}:${server.address().port}/`;
      const close = () => {
        server.close();
        server.closeAllConnections();
      };
      resolve({ address, close });
    });
  });
}

async function answer(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const file = fileFor(folder, request.url);
  const stats = file && (await stat(file).catch(() => undefined));
  if (!stats?.isFile()) return refuse(response, 404);
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': stats.size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') return response.end();
  return createReadStream(file).pipe(response);
}

/** The file that a request names; undefined for what lies outside the folder. */
function fileFor(folder, url) {
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/)[0]);
  } catch (fault) {
    if (!(fault instanceof URIError)) throw fault;
    return undefined;
  }
  if (path.includes('\0')) return undefined;
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(normalize(folder) + sep) ? file : undefined;
}

function refuse(response, status) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${status}\n`);
}

module.exports = { serveFolder, serveFolderOverHttps };
