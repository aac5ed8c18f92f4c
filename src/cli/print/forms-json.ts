import type { BlankForms } from '../../core/blank-forms';
import type { Form } from '../../core/book';

/** Which forms were made, for programs. */
export function formsJson({ made, already, lastYear }: BlankForms, file: string): object {
  return {
    file,
    forms: made.map(({ project, layout, sheet, carried, moved }) => ({
      project,
      sheet: sheet.name,
      layout,
      carriedFrom: carried?.form.sheet ?? null,
      carriedBy: carried?.by ?? null,
      moved,
    })),
    already,
    notCarried: lastYear
      ? [
          ...left(lastYear.ambiguous, 'ambiguous'),
          ...left(lastYear.strange, 'no-project'),
          ...left(lastYear.empty, 'empty'),
        ]
      : [],
  };
}

function left(forms: readonly Form[], why: 'ambiguous' | 'no-project' | 'empty'): object[] {
  return forms.map(({ sheet, name }) => ({ sheet, project: name?.value ?? null, why }));
}
