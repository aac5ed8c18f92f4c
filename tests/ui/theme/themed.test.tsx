/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import { Themed, useShade, type ThemeChoice } from '../../../src/ui/theme';

const asked = new Set<string>();
const listeners = new Set<() => void>();

/** jsdom knows no media queries: the system's wishes stand in `asked`. */
function mediaQuery(query: string) {
  return {
    get matches() {
      return [...asked].some((wish) => query.includes(wish));
    },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  };
}

beforeEach(() => {
  asked.clear();
  Object.assign(window, { matchMedia: mediaQuery });
});

function Shade() {
  return <p>{useShade()}</p>;
}

const shown = (choice: ThemeChoice) =>
  render(
    <Themed choice={choice}>
      <Shade />
    </Themed>,
  );

const CASES: readonly (readonly [ThemeChoice, readonly string[], string])[] = [
  ['system', [], 'light'],
  ['system', ['prefers-color-scheme: dark'], 'dark'],
  ['system', ['prefers-color-scheme: dark', 'forced-colors: active'], 'contrast'],
  ['system', ['prefers-contrast: more'], 'contrast'],
  ['light', ['prefers-color-scheme: dark'], 'light'],
  ['dark', [], 'dark'],
  ['contrast', [], 'contrast'],
];

it.each(CASES)('%s where the system asks for %j is %s', (choice, wishes, shade) => {
  for (const wish of wishes) asked.add(wish);
  shown(choice);
  expect(screen.getByText(shade)).toBeTruthy();
});

it('follows the system while it is open', () => {
  const { unmount } = shown('system');
  asked.add('prefers-color-scheme: dark');
  act(() => {
    for (const changed of listeners) changed();
  });
  expect(screen.getByText('dark')).toBeTruthy();
  unmount();
  expect(listeners.size).toBe(0);
});
