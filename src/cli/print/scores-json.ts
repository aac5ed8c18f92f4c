import type { FormScores, ReadWorkbook, ScoreLineView } from '../../app';
import { formatCell, formatRange } from '../../core/address';

const VERSION = 1;

/** Forms' scores for programs: points as strings, null where there is none. */
export function scoresJson(forms: readonly FormScores[], { preset }: ReadWorkbook, workbook: string): object {
  return { version: VERSION, workbook, preset: preset.id, forms: forms.map(formJson) };
}

function formJson({ sheet, range, name, isBlank, total, differing, unfilled, lines }: FormScores): object {
  return {
    ...{ sheet, range: formatRange(range), project: name, isBlank, total, differing, unfilled },
    scores: lines.map(lineJson),
  };
}

function lineJson({ kind, name, at, weight, stated, given, standing, note, steps }: ScoreLineView): object {
  return {
    ...{ kind, name, cell: at && formatCell(at), weight },
    ...{ score: stated, byStandard: given, standing, note, steps },
  };
}
