/** What a rule yields beside its detections where it has worked for a while: whoever runs it may do something else meanwhile. */
export const PAUSE: unique symbol = Symbol('pause');
export type Pause = typeof PAUSE;

/** Work for a rule that pauses now and then, and what comes of it. */
export type WithPauses<T> = Generator<Pause, T, void>;
