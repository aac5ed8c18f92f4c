import { readFileSync } from 'node:fs';
import { loadClient } from '../host/client/load-client';

const PACKAGE = 'node_modules/@microsoft/office-js/package.json';
const WHY =
  'The simulated Excel stands on insides of the client that Microsoft may change: see tests/officejs/host/README.md.';

/** What one batch of the client's looks like, caught before anything answers it. */
async function batch(): Promise<unknown> {
  const { Excel: excel, OfficeExtension: insides } = loadClient();
  let sent: unknown;
  insides.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: '', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_: unknown, __: number, { Body }: { Body: unknown }) => {
        sent ??= JSON.parse(JSON.stringify(Body));
        return Promise.resolve({
          HttpStatusCode: 200,
          ErrorCode: '',
          ErrorMessage: '',
          Headers: {},
          Body: { Results: [] },
        });
      },
    }),
  };
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('表').getRange('A1').untrack().values = [[1]];
    await context.sync();
  });
  return sent;
}

describe('the office.js client is the one that the simulated Excel was made for', () => {
  test('its version is pinned', () => {
    const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    expect({ version, why: WHY }).toEqual({ version: devDependencies['@microsoft/office-js'], why: WHY });
  });

  test('its hooks are there', () => {
    const { OfficeExtension: insides } = loadClient();
    const registration = insides.GenericEventRegistration.getGenericEventRegistration('');
    expect({
      session: typeof insides.SessionBase,
      events: typeof registration._handleRichApiMessage,
      why: WHY,
    }).toEqual({ session: 'function', events: 'function', why: WHY });
  });

  test('its batches are as they were', async () => {
    expect({ batch: await batch(), why: WHY }).toEqual({
      why: WHY,
      batch: {
        AutoKeepReference: false,
        Actions: [
          { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 },
          { Id: 4, ActionType: 1, Name: '', ObjectPathId: 3 },
          { Id: 6, ActionType: 1, Name: '', ObjectPathId: 5 },
          { Id: 8, ActionType: 1, Name: '', ObjectPathId: 7 },
          { Id: 10, ActionType: 1, Name: '', ObjectPathId: 7 },
          {
            Id: 11,
            ActionType: 4,
            Name: 'Values',
            ObjectPathId: 7,
            ArgumentInfo: { Arguments: [[[1]]] },
            L: [1, 3, 5, 7],
          },
        ],
        ObjectPaths: {
          1: { Id: 1, ObjectPathType: 1, Name: '' },
          3: { Id: 3, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
          5: { Id: 5, ObjectPathType: 5, Name: '', ParentObjectPathId: 3, ArgumentInfo: { Arguments: ['表'] } },
          7: {
            D: true,
            Id: 7,
            ObjectPathType: 3,
            Name: 'GetRange',
            ParentObjectPathId: 5,
            ArgumentInfo: { Arguments: ['A1'] },
          },
        },
      },
    });
  });
});
