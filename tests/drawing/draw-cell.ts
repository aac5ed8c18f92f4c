export { drawCell } from '../../src/core/drawing/draw-cell';
