import { readFileSync } from 'node:fs';
// Its index loads a reader of other manifests that is no CommonJS.
import { OfficeAddinManifest } from 'office-addin-manifest/lib/manifestOperations';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

test('Microsoft’s own reader understands the manifest', async () => {
  const info = await OfficeAddinManifest.readManifestFile(join(ROOT, 'manifest.xml'));
  expect(info).toMatchObject({
    id: '6d0f4b1e-8f0a-4f0b-9c37-52c1f2b7a3d4',
    hosts: ['Workbook'],
    officeAppType: 'TaskPaneApp',
    defaultLocale: 'en-US',
    displayName: 'Jihe',
    permissions: 'ReadWriteDocument',
    defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
  });
});

test('its version is the package’s', async () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const info = await OfficeAddinManifest.readManifestFile(join(ROOT, 'manifest.xml'));
  expect(info.version).toBe(`${version}.0`);
});
