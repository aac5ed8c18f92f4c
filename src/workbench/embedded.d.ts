/** What webpack embeds: bytes of a workbook, texts of workers, style sheets. */
declare module '*.xlsx' {
  const bytes: Uint8Array;
  export default bytes;
}

declare module '*.worker.js' {
  const text: string;
  export default text;
}

declare module '*.css';
