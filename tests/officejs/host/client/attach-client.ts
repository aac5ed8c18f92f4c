import type { ExcelHost } from '../excel-host';

/** As much of the client's insides as a host needs to stand in for Excel. Internal names: the canary watches them. */
export interface ClientHooks {
  SessionBase: { _overrideSession?: unknown };
  GenericEventRegistration: {
    _testReadyImpl?: () => Promise<void>;
    getGenericEventRegistration(control: string): { _handleRichApiMessage(message: unknown): void };
  };
}

/** delayForCellEdit: the batch waits until the user has left the cell. */
const WAITS_FOR_CELL_EDIT = 64;

interface RequestMessage {
  readonly Body: unknown;
}

/** Every Excel.run that starts from now on speaks to this host. */
export function attachClient(client: ClientHooks, host: ExcelHost): void {
  client.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: '', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_data: unknown, flags: number, { Body }: RequestMessage) => {
        // The request is what it was when it was sent, however long it waits.
        const request = JSON.stringify(Body);
        if (flags & WAITS_FOR_CELL_EDIT) await host.editingEnds();
        return executed(host, request);
      },
    }),
  };
  client.GenericEventRegistration._testReadyImpl = () => Promise.resolve();
  host.onEvents = (entries) =>
    client.GenericEventRegistration.getGenericEventRegistration('')._handleRichApiMessage({ entries });
}

/** The page's client takes the host's word for which sets of the API there are. */
export function attachRequirements(page: { Office: object }, host: ExcelHost): void {
  const requirements = {
    isSetSupported: (name: string, version?: string) => host.requirements.isSetSupported(name, version),
  };
  const { context } = page.Office as { readonly context?: object };
  if (context) Object.defineProperty(context, 'requirements', { value: requirements, configurable: true });
  // Office.context is a getter that waits for a real host: ours stands before it.
  else page.Office = Object.create(page.Office, { context: { value: { requirements }, configurable: true } }) as object;
}

/** The answer comes later, as from another process. */
async function executed(host: ExcelHost, request: string): Promise<unknown> {
  await Promise.resolve();
  const answer = host.answer(request);
  void Promise.resolve().then(() => host.tell('add-in'));
  return { ...answer, Headers: {}, Body: JSON.parse(JSON.stringify(answer.Body)) as unknown };
}
