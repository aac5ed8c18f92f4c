/** What is wrong with one place of a user's preset file; words/ has a sentence for each reason. */
export type PresetProblemReason =
  | 'not-an-object' // a JSON object is asked for
  | 'missing' // the key must be there
  | 'unknown-key' // no such key: misspelt?
  | 'not-text' // a text that says something is asked for
  | 'not-a-number' // a plain decimal number is asked for
  | 'out-of-range' // below 0 or above 100
  | 'not-a-list' // a JSON list is asked for
  | 'not-one-of' // none of `allowed`
  | 'bands-not-descending' // grades must stand from the best to the worst
  | 'last-band-not-zero' // the worst grade must start at 0
  | 'label-repeated' // one wording for two grades
  | 'weights-not-100' // the weights do not add up
  | 'not-above-target' // a share of the target, 100 percent or more
  | 'levels-not-descending'; // partly reached must start below reached

export interface PresetProblem {
  /** "grades.bands[1].from"; "" for the file as a whole. */
  readonly path: string;
  readonly reason: PresetProblemReason;
  /** What would do, where there is a list of it. */
  readonly allowed?: readonly string[];
  /** What stands there, in short. */
  readonly found?: string;
}
