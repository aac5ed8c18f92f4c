import type { BlankForms } from '../../core/blank-forms';

/** Which forms were made, for programs. */
export function formsJson({ made, already, notCarried }: BlankForms, file: string): object {
  return {
    file,
    forms: made.map(({ project, layout, sheet, carriedFrom, moved }) => ({
      project,
      sheet: sheet.name,
      layout,
      carriedFrom: carriedFrom?.sheet ?? null,
      moved,
    })),
    already,
    notCarried: notCarried.map(({ sheet, name }) => ({ sheet, project: name?.value ?? null })),
  };
}
