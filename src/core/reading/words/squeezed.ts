/** The reader's name for it: a text for comparing, never for showing. */
export { plain as squeezed } from '../../naming';
