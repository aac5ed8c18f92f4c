import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** The manifest as Microsoft's own reader understands it; in a process of its own, since jest cannot load that reader. */
function read(): { readonly version: string } {
  const script = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile('manifest.xml').then((info) => console.log(JSON.stringify(info)))`;
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: ROOT, encoding: 'utf8' })) as {
    version: string;
  };
}

test('Microsoft’s own reader understands the manifest, and its version is the package’s', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(read()).toMatchObject({
    id: '6d0f4b1e-8f0a-4f0b-9c37-52c1f2b7a3d4',
    version: `${version}.0`,
    hosts: ['Workbook'],
    officeAppType: 'TaskPaneApp',
    defaultLocale: 'en-US',
    displayName: 'Jihe',
    permissions: 'ReadWriteDocument',
    defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
  });
});
