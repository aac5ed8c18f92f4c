// Loaded together: whoever needs one will need another.
export { AcceptDialog } from '../accepting/accept-dialog';
export { ExplainDialog } from '../explaining/explain-dialog';
export { FixDialog } from '../fixing/fix-dialog';
export { ScoresDialog } from '../scores/scores-dialog';
export { CertifyDialog } from '../writing/certify-dialog';
export { CleanDialog } from '../writing/clean-dialog';
export { ComputeDialog } from '../writing/compute-dialog';
export { MakeFormsDialog } from '../writing/make-forms-dialog';
export { SummariseDialog } from '../writing/summarise-dialog';
