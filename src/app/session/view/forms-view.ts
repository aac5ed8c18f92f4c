import { isStated, type Book, type Form } from '../../../core/book';
import { matchFormsInSteps } from '../../../core/matching';
import type { FormView, FormsView } from '../session-view';

/** The forms, and how many rows have none. Rows that could have one of several are not said to have none. In slices. */
export function* formsViewInSteps(book: Book): Generator<void, FormsView, void> {
  const { rowsWithoutForm } = yield* matchFormsInSteps(book);
  return { found: book.forms.map(formView), rowsWithout: rowsWithoutForm.length };
}

function formView({ sheet, range, name, isBlank }: Form): FormView {
  return { sheet, range, name: isStated(name) ? name.value : null, isBlank };
}
