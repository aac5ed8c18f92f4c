import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import sample from '../../assets/sample/2023年度项目支出绩效自评结果.xlsx';
import { WorkbenchModel } from './documents/workbench-model';
import { browserHost } from './shell/browser-host';
import { loadSettings } from './shell/page-settings';
import { WorkbenchApp } from './shell/workbench-app';
import './page.css';

const SAMPLE_NAME = '2023年度项目支出绩效自评结果.xlsx';

const settings = loadSettings();
const model = new WorkbenchModel(browserHost(), settings.language);
const root = document.getElementById('workbench');
if (!root) throw new Error('The page has no place for the workbench.');
createRoot(root).render(
  <StrictMode>
    <WorkbenchApp model={model} initial={settings} />
  </StrictMode>,
);
void model.openSample(SAMPLE_NAME, sample);
void model.lookForDrafts();
