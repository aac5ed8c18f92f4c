/** Serves a folder to this machine alone, on the first free port from `firstPort` on (0: any). */
export function serveFolder(folder: string, firstPort: number): Promise<{ address: string; close: () => void }>;

/** Serves a folder over https to this machine alone, on this very port (0: any). */
export function serveFolderOverHttps(
  folder: string,
  port: number,
  certificates: { readonly key: string | Buffer; readonly cert: string | Buffer; readonly ca?: string | Buffer },
): Promise<{ address: string; close: () => void }>;
