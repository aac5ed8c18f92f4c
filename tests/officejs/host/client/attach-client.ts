import type { ExcelHost } from '../excel-host';

/** As much of the client's insides as a host needs to stand in for Excel. Internal names: the canary watches them. */
export interface ClientHooks {
  SessionBase: { _overrideSession?: unknown };
  GenericEventRegistration: {
    _testReadyImpl?: () => Promise<void>;
    getGenericEventRegistration(control: string): { _handleRichApiMessage(message: unknown): void };
  };
}

interface RequestMessage {
  readonly Body: unknown;
}

/** Every Excel.run that starts from now on speaks to this host. */
export function attachClient(client: ClientHooks, host: ExcelHost): void {
  client.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: '', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_data: unknown, _flags: number, { Body }: RequestMessage) => {
        // The answer comes later, as from another process; and the request is what it was when it was sent.
        const request = JSON.stringify(Body);
        await Promise.resolve();
        const answer = host.answer(request);
        return { ...answer, Headers: {}, Body: JSON.parse(JSON.stringify(answer.Body)) as unknown };
      },
    }),
  };
  client.GenericEventRegistration._testReadyImpl = () => Promise.resolve();
}
