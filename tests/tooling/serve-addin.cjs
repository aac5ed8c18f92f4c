// `npm run serve:https`: serves dist/addin at https://localhost:3000, where manifest.xml looks for it, with a certificate
// that this machine trusts. Excel opens no add-in without one.
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { getHttpsServerOptions } = require('office-addin-dev-certs');
const { serveFolderOverHttps } = require('./serve-folder.cjs');

const BUILT = join(__dirname, '..', '..', 'dist', 'addin');
const PORT = 3000;

main().catch((fault) => {
  console.error(fault.message);
  process.exitCode = 1;
});

async function main() {
  if (!existsSync(join(BUILT, 'manifest.xml')))
    throw new Error('The add-in is not built yet: run `npm run build` first.');
  const certificates = await trustedCertificates();
  await serveFolderOverHttps(BUILT, PORT, certificates).catch(explainPort);
  console.log(`绩核 add-in: https://localhost:${PORT}/taskpane.html`);
  console.log(`Manifest to sideload: ${join(BUILT, 'manifest.xml')}`);
  console.log('Ctrl+C ends it.');
}

async function trustedCertificates() {
  try {
    return await getHttpsServerOptions();
  } catch (fault) {
    throw new Error(
      [
        '没有装上本机的开发证书，Excel 因此打不开 https://localhost:3000。装证书要有本机的管理员权限；没有权限的，请把 dist/addin 放到单位已有 https 的网站上，并用 JIHE_URL 重新生成。',
        'No certificate for https://localhost could be installed, and Excel opens no add-in without one. It takes administrator rights; without them, put dist/addin on an https site you have, and build with JIHE_URL.',
        `(${firstLine(fault)})`,
      ].join('\n'),
      { cause: fault },
    );
  }
}

function explainPort(fault) {
  if (fault.code !== 'EADDRINUSE') throw fault;
  throw new Error(`Port ${PORT} is taken. End what uses it: the manifest looks for the add-in there and nowhere else.`);
}

function firstLine(fault) {
  return String(fault.message).trim().split('\n')[0];
}
