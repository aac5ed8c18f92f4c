import { REPORT_WORDS } from '../core/words';
import type { Session } from './session';

const QUIET_FOR = 1000;
const EVERY = 200;

type Step = 'reading' | 'checking';

/** A line on the terminal's standard error while something takes longer than a second. */
export class Progress {
  private readonly start: number;
  private last = 0;
  private isShown = false;

  constructor(
    private readonly session: Session,
    private readonly name: string,
  ) {
    this.start = session.io.now();
  }

  readonly report = (step: Step, done: number): void => {
    const { io, language } = this.session;
    const now = io.now();
    if (!io.isErrTerminal || now - this.start < QUIET_FOR || now - this.last < EVERY) return;
    this.last = now;
    this.isShown = true;
    const words = REPORT_WORDS[language];
    io.err(`\r\u001b[K${words[step](this.name)} ${Math.floor(done * 100)}%`);
  };

  clear(): void {
    if (this.isShown) this.session.io.err('\r\u001b[K');
    this.isShown = false;
  }
}
