/** Thrown by a port whose signal told it to stop, before anything was changed. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}
