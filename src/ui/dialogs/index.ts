import { late } from '../loading';

const dialogs = () => import('./all-dialogs');

export const AcceptDialog = late(async () => (await dialogs()).AcceptDialog);
export const ExplainDialog = late(async () => (await dialogs()).ExplainDialog);
export const FixDialog = late(async () => (await dialogs()).FixDialog);
export const ScoresDialog = late(async () => (await dialogs()).ScoresDialog);
export const CertifyDialog = late(async () => (await dialogs()).CertifyDialog);
export const CleanDialog = late(async () => (await dialogs()).CleanDialog);
export const ComputeDialog = late(async () => (await dialogs()).ComputeDialog);
export const MakeFormsDialog = late(async () => (await dialogs()).MakeFormsDialog);
export const SummariseDialog = late(async () => (await dialogs()).SummariseDialog);
