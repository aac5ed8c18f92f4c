const LIFELINE = 'lifeline';

/**
 * Calls `onLost` when the worker is no more. A worker that runs out of memory ends without an error event; but a port
 * that it held is then closed.
 */
export function watchWorker(worker: Worker, onLost: () => void): void {
  const { port1, port2 } = new MessageChannel();
  worker.addEventListener('error', onLost);
  port1.addEventListener('close', onLost);
  port1.start();
  worker.postMessage(LIFELINE, [port2]);
}

/** The worker's end: holds the port for as long as it lives. */
export function holdLifeline(): void {
  const held: MessagePort[] = [];
  addEventListener('message', ({ data, ports }: MessageEvent<unknown>) => {
    if (data === LIFELINE) held.push(...ports);
  });
}
