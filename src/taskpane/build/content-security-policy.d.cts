/** The pane's policy, for Office's script at this address or path. */
export function contentSecurityPolicy(office: string): string;
