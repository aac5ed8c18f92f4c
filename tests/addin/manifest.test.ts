/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RIBBON_COMMANDS } from '../../src/commands/ribbon-commands';
import { manifestFor } from '../../src/taskpane/build/addin-files.cjs';

const ROOT = join(__dirname, '..', '..');
const TEXT = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const HERE = 'https://localhost:3000/';

const parsed = (text: string): Element => new DOMParser().parseFromString(text, 'text/xml').documentElement;
const all = (root: Element, name: string): Element[] =>
  [...root.getElementsByTagName('*')].filter(({ localName }) => localName === name);
const manifest = parsed(TEXT);
const values = (name: string, attribute: string): string[] =>
  all(manifest, name).map((element) => element.getAttribute(attribute) ?? '');

/** The order in which the schema wants the children of an element, by the element's path from the root. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides'.split(
      ' ',
    ),
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

test('is sound XML of an add-in for Excel that needs ExcelApi 1.13', () => {
  expect(manifest.localName).toBe('OfficeApp');
  expect(manifest.getAttribute('xsi:type')).toBe('TaskPaneApp');
  expect(all(manifest, 'Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual([
    ['ExcelApi', '1.13'],
    ['SharedRuntime', '1.1'],
  ]);
  expect([...new Set([...values('Host', 'Name'), ...values('Host', 'xsi:type')])].filter(Boolean)).toEqual([
    'Workbook',
  ]);
  expect(all(manifest, 'Id')[0]!.textContent).toMatch(/^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/);
});

test.each(Object.entries(ORDERS))('the children of %s stand in the order of the schema', (name, order) => {
  const parents = name === 'OfficeApp' ? [manifest] : all(manifest, name);
  expect(parents.length).toBeGreaterThan(0);
  for (const parent of parents) {
    const found = [...parent.children].map(({ localName }) => localName);
    expect(found).toEqual([...found].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(found.filter((one) => !order.includes(one))).toEqual([]);
  }
});

test('the pane opens without the ribbon as well', () => {
  const [settings] = all(manifest, 'DefaultSettings');
  expect(all(settings!, 'SourceLocation')[0]!.getAttribute('DefaultValue')).toBe(`${HERE}taskpane.html`);
});

test('pane and commands are one page that lives on', () => {
  expect(values('Runtime', 'lifetime')).toEqual(['long']);
  expect(values('Runtime', 'resid')).toEqual(values('FunctionFile', 'resid'));
  const [action] = all(manifest, 'Action').filter((one) => one.getAttribute('xsi:type') === 'ShowTaskpane');
  expect(all(action!, 'SourceLocation')[0]!.getAttribute('resid')).toBe(values('Runtime', 'resid')[0]);
});

test('every command of the ribbon is one that the add-in has, and the other way round', () => {
  const named = all(manifest, 'FunctionName').map(({ textContent }) => textContent);
  expect(named.sort()).toEqual(Object.keys(RIBBON_COMMANDS).sort());
});

const KINDS: readonly (readonly [string, string])[] = [
  ['Images', 'Image'],
  ['Urls', 'Url'],
  ['ShortStrings', 'String'],
  ['LongStrings', 'String'],
];
const resources = (kind: string): Element[] => {
  const [, item] = KINDS.find(([name]) => name === kind)!;
  return all(all(manifest, kind)[0]!, item).filter((element) => element.hasAttribute('id'));
};

test('ids are unique and no longer than Office allows', () => {
  const ids = KINDS.flatMap(([kind]) => resources(kind)).map((element) => element.getAttribute('id')!);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
  const parts = ['CustomTab', 'Group', 'Control'].flatMap((name) => values(name, 'id'));
  expect(new Set(parts).size).toBe(parts.length);
  expect(parts.filter((id) => id === '' || id.length > 125)).toEqual([]);
});

/** Where each element looks for its resource. */
const WANTED: Readonly<Record<string, string>> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  Image: 'Images',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  Runtime: 'Urls',
  LearnMoreUrl: 'Urls',
};

test('every resource asked for is there, in the list where Office looks, and none is there for nothing', () => {
  const asked = [...manifest.getElementsByTagName('*')].filter((element) => element.hasAttribute('resid'));
  const missing = asked.filter(({ localName }) => WANTED[localName] === undefined);
  expect(missing).toEqual([]);
  for (const element of asked) {
    const known = resources(WANTED[element.localName]!).map((one) => one.getAttribute('id'));
    expect(known).toContain(element.getAttribute('resid'));
  }
  const used = new Set(asked.map((element) => element.getAttribute('resid')));
  const idle = KINDS.flatMap(([kind]) => resources(kind)).map((one) => one.getAttribute('id')!);
  expect(idle.filter((id) => !used.has(id))).toEqual([]);
});

test.each([
  ['ShortStrings', 125],
  ['LongStrings', 250],
])('texts in %s are no longer than Office shows, and stand in Chinese too', (kind, most) => {
  for (const text of resources(kind)) {
    const chinese = all(text, 'Override');
    expect(chinese.map((one) => one.getAttribute('Locale'))).toEqual(['zh-CN']);
    expect(chinese[0]!.getAttribute('Value')).toMatch(/[一-鿿]/);
    for (const said of [text.getAttribute('DefaultValue')!, chinese[0]!.getAttribute('Value')!]) {
      expect(said.length).toBeLessThanOrEqual(most);
    }
  }
});

test('no language is named without its country', () => {
  expect([...new Set(values('Override', 'Locale'))]).toEqual(['zh-CN']);
  expect(all(manifest, 'DefaultLocale')[0]!.textContent).toBe('en-US');
});

const addresses = (root: Element): string[] =>
  [...root.getElementsByTagName('*')]
    .flatMap((element) => [element.getAttribute('DefaultValue') ?? '', element.getAttribute('Value') ?? ''])
    .filter((value) => /^https?:|^www\./.test(value));

test('every address is an https one of our own', () => {
  expect(addresses(manifest).length).toBeGreaterThan(10);
  expect(addresses(manifest).filter((address) => !address.startsWith(HERE))).toEqual([]);
});

/** Width and height as the picture's own header says. */
function sizeOf(address: string): readonly [number, number] {
  const bytes = readFileSync(join(ROOT, 'assets', address.slice(HERE.length)));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('every picture is there, as large as it is said to be', () => {
  const byId = new Map(resources('Images').map((one) => [one.getAttribute('id'), one.getAttribute('DefaultValue')!]));
  for (const icon of all(manifest, 'Icon')) {
    const images = all(icon, 'Image');
    expect(images.map((image) => image.getAttribute('size'))).toEqual(['16', '32', '64', '80']);
    for (const image of images) {
      const size = Number(image.getAttribute('size'));
      expect(sizeOf(byId.get(image.getAttribute('resid'))!)).toEqual([size, size]);
    }
  }
  expect(sizeOf(values('IconUrl', 'DefaultValue')[0]!)).toEqual([32, 32]);
  expect(sizeOf(values('HighResolutionIconUrl', 'DefaultValue')[0]!)).toEqual([64, 64]);
});

test('a build for another place has its address everywhere', () => {
  const built = parsed(manifestFor(TEXT, 'https://intra.example.cn/jihe/'));
  expect(addresses(built).filter((address) => !address.startsWith('https://intra.example.cn/jihe/'))).toEqual([]);
  expect(addresses(built)).toHaveLength(addresses(manifest).length);
});
