/** A file of the archive, still compressed. */
export interface ZipEntry {
  readonly name: string;
  /** The name as stored, so that it is written back as it was. */
  readonly nameBytes: Uint8Array;
  readonly isUtf8: boolean;
  readonly method: number;
  readonly crc: number;
  readonly compressed: Uint8Array;
  /** Inflated size as declared. */
  readonly size: number;
  /** MS-DOS time and date in one number. */
  readonly modified: number;
}

export const STORED = 0;
export const DEFLATED = 8;

/** 1980-01-01 00:00: what we write bears no clock, so that writing twice gives the same bytes. */
export const NO_DATE = 0x00210000;
