import type { RangeAddress, RangeRef } from '../../address';
import { rangeOfCell } from '../../address';
import { isStanding, type Finding } from '../../checking';
import { mapInSteps } from '../../steps';
import { CERTIFICATE_WORDS, describeFinding, levelName, type FindingWords, type Language } from '../../words';
import type { Certified } from './certificate';
import type { CertificateLine } from './certificate-layout';

// What is said of so many findings takes some milliseconds.
const SLICE = 200;

/** What is open and what was let stand, each with its place. In slices. */
export function* certificateFindings(
  certified: Certified,
  language: Language,
): Generator<void, CertificateLine[], void> {
  const words = CERTIFICATE_WORDS[language];
  const { findings } = certified.report;
  const open = findings.filter(isStanding);
  const accepted = findings.filter((finding) => finding.accepted !== null);
  const following = followersOf(findings);
  const remarksOn = ({ id, lapsed }: Finding): string[] => [
    ...(following.has(id) ? [words.follow(following.get(id)!)] : []),
    ...(lapsed === null ? [] : [words.lapsed(lapsed)]),
  ];
  function* section(
    list: readonly Finding[],
    remarks: (finding: Finding) => string[],
  ): Generator<void, CertificateLine[], void> {
    if (list.length === 0) return [{ kind: 'wide', text: words.none }];
    const line = (finding: Finding, index: number): CertificateLine =>
      lineOf({ finding, number: index + 1, remarks }, certified, language);
    return [{ kind: 'columns', ...words.columns }, ...(yield* mapInSteps(list, line, SLICE))];
  }
  return [
    { kind: 'section', text: words.open(open.length) },
    ...(yield* section(open, remarksOn)),
    { kind: 'section', text: words.accepted(accepted.length) },
    ...(yield* section(accepted, (finding) => [words.reason(finding.accepted ?? ''), ...remarksOn(finding)])),
  ];
}

function followersOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { consequenceOf, accepted } of findings) {
    if (consequenceOf === null || accepted !== null) continue;
    counts.set(consequenceOf, (counts.get(consequenceOf) ?? 0) + 1);
  }
  return counts;
}

interface Numbered {
  readonly finding: Finding;
  readonly number: number;
  readonly remarks: (finding: Finding) => string[];
}

function lineOf({ finding, number, remarks }: Numbered, { book }: Certified, language: Language): CertificateLine {
  const words = describeFinding(finding, book, language);
  return {
    kind: 'finding',
    number,
    level: levelName(finding, language),
    place: placeOf(finding, words),
    message: [words.message, ...remarks(finding)].join('\n'),
    link: rangeRefOf(finding),
  };
}

function placeOf({ at: { sheet } }: Finding, { label }: FindingWords): string {
  return label.startsWith(sheet) ? label : `${sheet} · ${label}`;
}

function rangeRefOf({ at }: Finding): RangeRef {
  const range: RangeAddress =
    'row' in at ? rangeOfCell(at) : { top: at.top, left: at.left, bottom: at.bottom, right: at.right };
  return { sheet: at.sheet, ...range };
}
