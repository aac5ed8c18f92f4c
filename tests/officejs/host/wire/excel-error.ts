const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
};

/** What Excel itself answers to an action that it refuses; the rest of the batch is not run. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
    this.name = 'ExcelError';
  }

  get httpStatusCode(): number {
    return STATUS[this.code] ?? 400;
  }
}

/** The simulation does not know this: never answered quietly, since nothing would be proved. */
export class NotSimulated extends Error {
  constructor(what: string) {
    super(`The simulated host does not know ${what}`);
    this.name = 'NotSimulated';
  }
}
