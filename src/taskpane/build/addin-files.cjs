const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Compilation, sources } = require('webpack');

const ROOT = join(__dirname, '..', '..', '..');
const MANIFEST = join(ROOT, 'manifest.xml');
const ICONS = join(ROOT, 'assets', 'icons');
/** The address that manifest.xml stands for as it is. */
const IN_MANIFEST = 'https://localhost:3000/';

/** Puts the icons, and the manifest with the add-in's address, beside the pages. */
function AddinFilesPlugin(own) {
  this.apply = (compiler) => {
    compiler.hooks.thisCompilation.tap('AddinFilesPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'AddinFilesPlugin', stage }, () => {
        compilation.fileDependencies.add(MANIFEST);
        compilation.emitAsset('manifest.xml', new sources.RawSource(manifestFor(readFileSync(MANIFEST, 'utf8'), own)));
        for (const name of readdirSync(ICONS).filter((one) => one.endsWith('.png'))) {
          compilation.emitAsset(`icons/${name}`, new sources.RawSource(readFileSync(join(ICONS, name))));
        }
      });
    });
  };
}

function manifestFor(text, own) {
  return text.replaceAll(IN_MANIFEST, own.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
}

module.exports = { AddinFilesPlugin, manifestFor };
