import { expose } from 'comlink';
import { checkWorkbook } from '../../app';
import { XlsxWorkbook } from '../../adapters/xlsx';

expose({
  async open({ bytes }: { bytes: Uint8Array }) {
    const { report } = await checkWorkbook(XlsxWorkbook.open(bytes));
    return report.counts;
  },
});
