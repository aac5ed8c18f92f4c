/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { late } from '../../../src/ui/loading';
import { Themed } from '../../../src/ui/theme';
import { WordsProvider } from '../../../src/ui/words';

interface Named {
  readonly name: string;
}

const Part: ComponentType<Named> = ({ name }) => <p>Here is {name}.</p>;

function shown(part: React.JSX.Element): void {
  render(
    <Themed choice="light">
      <WordsProvider language="zh-CN">{part}</WordsProvider>
    </Themed>,
  );
}

test('is shown once it is loaded, and from then on at once', async () => {
  let loads = 0;
  const Late = late<Named>(() => {
    loads += 1;
    return Promise.resolve(Part);
  });
  shown(<Late name="one" />);
  expect(screen.queryByText('Here is one.')).toBeNull();
  await screen.findByText('Here is one.');
  shown(<Late name="two" />);
  expect(screen.getByText('Here is two.')).toBeTruthy();
  expect(loads).toBe(1);
});

test('loaded beforehand, it is there at once', async () => {
  const Late = late<Named>(() => Promise.resolve(Part));
  await Late.preload();
  shown(<Late name="one" />);
  expect(screen.getByText('Here is one.')).toBeTruthy();
});

test('where it cannot be loaded says so, and tries again when asked', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let isAway = true;
  const Late = late<Named>(() => (isAway ? Promise.reject(new Error('offline')) : Promise.resolve(Part)));
  shown(<Late name="one" />);
  expect((await screen.findByRole('alert')).textContent).toContain('没能载入');
  await userEvent.click(screen.getByRole('button', { name: '再试一次' }));
  await screen.findByRole('alert');
  isAway = false;
  await userEvent.click(screen.getByRole('button', { name: '再试一次' }));
  expect(await screen.findByText('Here is one.')).toBeTruthy();
});
