/** Where the add-in will stand, ending in a slash, and where it gets Office's own script from. */
export interface BuildSettings {
  readonly own: string;
  readonly office: string;
}

/** Out of JIHE_URL and JIHE_OFFICE_JS; throws a sentence where one of them cannot be. */
export function buildSettings(environment: Readonly<Record<string, string | undefined>>): BuildSettings;
