/** Two 32-bit FNV-1a hashes side by side: enough to tell whether values changed, no secret. */
export class TextHash {
  private first = 0x811c9dc5;
  private second = 0x01000193;

  add(text: string): void {
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      this.first = Math.imul(this.first ^ code, 0x01000193);
      this.second = Math.imul(this.second ^ (code + 0x9e37), 0x01000193);
    }
  }

  digest(): string {
    return [this.first, this.second].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
  }
}
