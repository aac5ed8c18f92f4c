/** Serves a folder to this machine alone, on the first free port from `firstPort` on (0: any). */
export function serveFolder(folder: string, firstPort: number): Promise<{ address: string; close: () => void }>;
