// The SHA-256 of nothing: lets the page's own scripts make empty style elements and fill them rule by rule, as Griffel
// does; a style element that comes with text stays forbidden.
const EMPTY = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** What the workbench's page may do: run its own scripts and workers. It may load nothing, and send nothing anywhere. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${EMPTY}`,
  'worker-src blob:',
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

module.exports = { contentSecurityPolicy };
