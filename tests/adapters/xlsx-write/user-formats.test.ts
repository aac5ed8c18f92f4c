import { UserFormats } from '../../../src/adapters/xlsx/styles/user-formats';

const styles = (code: string) =>
  `<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="${code}"/></numFmts>` +
  '<cellXfs count="1"><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

test('General spelled out under a number of its own, as LibreOffice saves it, gives way to a format', () => {
  const formats = new UserFormats(styles('General'));
  expect(formats.withNumberFormat(0, '0.00%')).toBe(1);
  expect(formats.text).toContain('numFmtId="10" applyNumberFormat="1"');
});

test('a number format of the user stays', () => {
  expect(new UserFormats(styles('0.0')).withNumberFormat(0, '0.00%')).toBe(0);
});
