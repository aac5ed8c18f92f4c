import { commandOf } from '../../../src/workbench/grid/keys';

const key = (name: string, held: object = {}) =>
  commandOf({ key: name, keyCode: 0, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

test.each([
  ['F2', {}, { kind: 'edit' }],
  ['Enter', {}, { kind: 'edit' }],
  ['Enter', { shiftKey: true }, { kind: 'up' }],
  ['Delete', {}, { kind: 'clear' }],
  ['Backspace', {}, { kind: 'clear' }],
  ['=', {}, { kind: 'type', text: '=' }],
  ['中', {}, { kind: 'type', text: '中' }],
  ['Process', { keyCode: 229 }, { kind: 'type', text: '' }],
  ['z', { ctrlKey: true }, { kind: 'undo' }],
  ['Z', { ctrlKey: true, shiftKey: true }, { kind: 'redo' }],
  ['y', { ctrlKey: true }, { kind: 'redo' }],
  ['z', { metaKey: true }, { kind: 'undo' }],
  ['a', { ctrlKey: true }, { kind: 'select-all' }],
  ['End', { ctrlKey: true }, { kind: 'end', of: 'both' }],
  // What moves the selection, and the browser's own keys, are left alone.
  ['ArrowDown', {}, null],
  ['Tab', {}, null],
  ['PageDown', {}, null],
  ['c', { ctrlKey: true }, null],
  ['x', { altKey: true }, null],
  ['F5', {}, null],
])('%s with %j is %j', (name, held, command) => {
  expect(key(name, held)).toEqual(command);
});
