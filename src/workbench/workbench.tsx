import { wrap } from 'comlink';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { FluentProvider, webLightTheme, Button } from '@fluentui/react-components';
import { FolderOpen20Regular } from '@fluentui/react-icons';
import sample from '../../assets/sample/2023年度项目支出绩效自评结果.xlsx';
import { startWorker } from './engine/start-worker';

function Page() {
  const [said, setSaid] = useState('…');
  useEffect(() => {
    void import('../../dist/workers/engine.worker.js').then(async ({ default: text }) => {
      const engine = wrap<{ open(x: { bytes: Uint8Array }): Promise<object> }>(startWorker(text, 'engine'));
      setSaid(JSON.stringify(await engine.open({ bytes: sample })));
    });
  }, []);
  return (
    <FluentProvider theme={webLightTheme}>
      <Button icon={<FolderOpen20Regular />}>{said}</Button>
    </FluentProvider>
  );
}

createRoot(document.getElementById('workbench')!).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
