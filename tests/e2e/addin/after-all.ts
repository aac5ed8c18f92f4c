import { removeStageScript } from './stage-script';

export default removeStageScript;
