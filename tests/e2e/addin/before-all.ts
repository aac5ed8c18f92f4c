import { makeStageScript } from './stage-script';

export default makeStageScript;
