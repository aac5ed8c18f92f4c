import { buildSettings } from '../../src/taskpane/build/build-settings.cjs';
import { contentSecurityPolicy } from '../../src/taskpane/build/content-security-policy.cjs';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const directive = (office: string, name: string): string | undefined =>
  contentSecurityPolicy(office)
    .split('; ')
    .find((one) => one.startsWith(`${name} `));

test('by default the add-in stands on this machine and takes Office’s script from Microsoft', () => {
  expect(buildSettings({})).toEqual({ own: 'https://localhost:3000/', office: CDN });
});

test.each([
  ['https://intra.example.cn/jihe', 'https://intra.example.cn/jihe/'],
  ['https://intra.example.cn/jihe/', 'https://intra.example.cn/jihe/'],
  ['https://intra.example.cn', 'https://intra.example.cn/'],
])('JIHE_URL=%s', (given, own) => {
  expect(buildSettings({ JIHE_URL: given }).own).toBe(own);
});

test.each(['http://intra.example.cn/', 'intra.example.cn', '', 'https://a.cn/?x=1', 'https://a.cn/#b'])(
  'JIHE_URL=%s is refused by name',
  (given) => {
    expect(() => buildSettings({ JIHE_URL: given })).toThrow(/JIHE_URL/);
  },
);

test.each([
  'http://a.cn/office.js',
  '//a.cn/office.js',
  'javascript:alert(1)',
  'office.js"><script>',
  'https://a.cn:x/',
])('JIHE_OFFICE_JS=%s is refused by name', (given) => {
  expect(() => buildSettings({ JIHE_OFFICE_JS: given })).toThrow(/JIHE_OFFICE_JS/);
});

test.each([
  [CDN, "script-src 'self' https://appsforoffice.microsoft.com"],
  [
    'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    "script-src 'self' https://appsforoffice.cdn.partner.office365.cn",
  ],
  ['office-js/office.js', "script-src 'self'"],
])('the page may run scripts of its own and from %s, and no others', (given, allowed) => {
  const { office } = buildSettings({ JIHE_OFFICE_JS: given });
  expect(office).toBe(given);
  expect(directive(office, 'script-src')).toBe(allowed);
});

test('the page may speak to nobody but its own place, and runs nothing inline', () => {
  expect(directive(CDN, 'connect-src')).toBe("connect-src 'self'");
  expect(directive(CDN, 'default-src')).toBe("default-src 'none'");
  expect(contentSecurityPolicy(CDN)).not.toMatch(/unsafe|\*/);
});
