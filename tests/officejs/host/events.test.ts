import { drawWorkbook } from '../../drawing/draw-workbook';
import { openHost, type OpenHost } from './open-host';

interface Listening extends OpenHost {
  readonly heard: string[];
}

/** A workbook whose listeners write down what they hear. */
async function listening(): Promise<Listening> {
  const one = openHost(drawWorkbook('# 表\n| 2 | =A1*3 → 6 |\n# 别\n| =表!A1 → 2 |'));
  const heard: string[] = [];
  const note = (text: string): Promise<void> => {
    heard.push(text);
    return Promise.resolve();
  };
  await one.run(async (context) => {
    const { worksheets } = context.workbook;
    const nameOf = (id: string): string => one.host.book.sheetAt(id)?.name ?? 'gone';
    worksheets.onChanged.add((event) =>
      note(`${event.source} ${nameOf(event.worksheetId)}!${event.address} by ${event.triggerSource ?? 'someone'}`),
    );
    worksheets.onCalculated.add((event) => note(`calculated ${nameOf(event.worksheetId)}`));
    worksheets.onAdded.add((event) => note(`added ${nameOf(event.worksheetId)}`));
    worksheets.onDeleted.add((event) => note(`deleted ${nameOf(event.worksheetId)}`));
    worksheets.onSelectionChanged.add((event) => note(`selected ${event.address}`));
    worksheets.onNameChanged.add((event) => note(`${event.nameBefore} is ${event.nameAfter}`));
    worksheets.onProtectionChanged.add((event) => note(`protected ${event.isProtected}`));
    await context.sync();
  });
  return { ...one, heard };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

test('an edit is told with the cells it went to, and the sheets that were worked out anew', async () => {
  const { host, heard } = await listening();
  host.user.edit('表', 'A1', '5');
  await settled();
  expect(heard).toEqual(['Local 表!A1 by someone', 'calculated 表', 'calculated 别']);
});

test("a co-author's edit says so; a value that comes by itself is only calculated", async () => {
  const { host, heard } = await listening();
  host.user.editElsewhere('别', 'B1', 'x');
  host.user.recalculate('表', 'B1', 7);
  await settled();
  expect(heard).toEqual(['Remote 别!B1 by someone', 'calculated 表']);
});

test('sheets and selections have their own', async () => {
  const { host, heard } = await listening();
  host.user.addSheet('新');
  await settled();
  host.user.renameSheet('新', '旧');
  host.user.deleteSheet('旧');
  host.user.select('别', 'B2:C3');
  host.user.protect('表');
  await settled();
  expect(heard).toEqual(['added 新', '新 is 旧', 'deleted gone', 'selected B2:C3', 'protected true']);
});

test('an add-in hears its own edits too, unless it has switched events off', async () => {
  const { run, heard } = await listening();
  const write = (areEnabled: boolean): Promise<void> =>
    run(async (context) => {
      context.runtime.enableEvents = areEnabled;
      context.workbook.worksheets.getItem('别').getRange('B1').values = [[1]];
      context.runtime.enableEvents = true;
      await context.sync();
    });
  await write(false);
  await settled();
  expect(heard).toEqual([]);
  await write(true);
  await settled();
  expect(heard).toEqual(['Local 别!B1 by ThisLocalAddin']);
});

test('who has stopped listening hears nothing', async () => {
  const one = openHost(drawWorkbook('# 表\n| 2 |'));
  let count = 0;
  const listener = await one.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(() => Promise.resolve(void (count += 1)));
    await context.sync();
    return added;
  });
  await one.run(async () => {
    listener.remove();
    await listener.context.sync();
  });
  one.host.user.edit('表', 'A1', 1);
  await settled();
  expect(count).toBe(0);
});
