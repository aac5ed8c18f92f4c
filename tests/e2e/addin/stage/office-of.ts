import type { StageSettings } from './stage-settings';

/** As much of Office as the add-in's entries ask for. */
export function officeOf(settings: StageSettings, opening: Promise<void>): object {
  const info = { host: settings.isInsideExcel ? 'Excel' : null, platform: 'PC' };
  return {
    HostType: { Excel: 'Excel' },
    onReady: async (ready?: (told: typeof info) => void) => {
      await opening;
      ready?.(info);
      return info;
    },
    context: contextOf(settings),
    actions: {
      associate: (name: string, command: (event: { completed(): void }) => unknown) =>
        window.stage.commands.set(name, command),
    },
    addin: {
      showAsTaskpane: () => {
        window.stage.timesShown += 1;
        return Promise.resolve();
      },
    },
  };
}

function contextOf({ displayLanguage, background, excelApi, hasSharedRuntime }: StageSettings): object {
  const newest: Readonly<Record<string, number>> = { ExcelApi: excelApi, SharedRuntime: hasSharedRuntime ? 1 : 0 };
  return {
    displayLanguage,
    ...(background === undefined ? {} : { officeTheme: { bodyBackgroundColor: background } }),
    requirements: {
      isSetSupported: (set: string, version = '1.1') => Number(version.split('.')[1]) <= (newest[set] ?? 0),
    },
    ui: {
      displayDialogAsync: (address: string, _options: unknown, shown: () => void) => {
        window.stage.dialogs.push(address);
        shown();
      },
    },
  };
}
