/** Starts a worker from its embedded text: the page loads nothing. */
export function startWorker(text: string, name: string): Worker {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const worker = new Worker(url, { name });
  URL.revokeObjectURL(url);
  return worker;
}
