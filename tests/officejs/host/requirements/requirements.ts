import { EVENTS } from '../events';
import { ExcelError } from '../wire/excel-error';
import type { Guard } from '../wire/guarded';
import { API_SETS } from './api-sets';

const ALWAYS = ['SharedRuntime', 'RichApiRuntime', 'DelayForCellEdit'];

/** Which Excel is played: that of Microsoft 365 on the desktop, unless a test sets an older one. */
export class Requirements implements Guard {
  /** The newest ExcelApi of the host, such as "1.13". */
  excelApi = '1.21';
  /** It is Excel on the web, with what only that has. */
  isOnline = false;

  isSetSupported(name: string, version = '1.1'): boolean {
    const wanted = String(version);
    if (name === 'ExcelApi') return !isNewer(wanted, this.excelApi);
    if (name === 'ExcelApiOnline') return this.isOnline;
    if (ALWAYS.includes(name)) return true;
    if (name === 'ExcelApiDesktop') return !this.isOnline;
    return false;
  }

  check(className: string, member: string): void {
    const set = API_SETS[`${className}.${propertyOf(member)}`];
    if (set === undefined || set.some(([name, version]) => this.isSetSupported(name, version))) return;
    const wanted = set.map(([name, version]) => `${name} ${version}`).join(' or ');
    throw new ExcelError('ApiNotFound', `${className}.${member} needs ${wanted}.`);
  }
}

function isNewer(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = than.split('.').map(Number);
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}

/** Registering for an event is the use of its property. */
function propertyOf(member: string): string {
  const event = Object.values(EVENTS).find(({ register }) => member === `_Register${register}`);
  return event?.property ?? member;
}
