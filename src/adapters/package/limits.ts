/** What a package may hold at most. Far beyond any real submission; small enough to be refused within seconds and 1 GB. */
export const LIMITS = {
  /** Entries of the archive. */
  entries: 65_535,
  /** Inflated bytes of one part. */
  part: 320 * 2 ** 20,
  /** Inflated bytes of all parts that are read. */
  read: 640 * 2 ** 20,
  /** Above this size a part must not be squeezed harder than `ratio`: real sheets reach 10 to 60. */
  suspiciousSize: 32 * 2 ** 20,
  ratio: 250,
  /** Elements and attributes of a part that is read into a tree. */
  nodes: 2_000_000,
  /** Elements within elements. */
  depth: 256,
} as const;
