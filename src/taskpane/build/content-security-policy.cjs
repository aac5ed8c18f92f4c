const { URL } = require('node:url');

// The SHA-256 of nothing: lets our scripts make empty style elements and fill them rule by rule, as Griffel does; a style
// element that comes with text stays forbidden.
const EMPTY = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** What the pane may do: run its own scripts and Office's, and speak to nobody but the place it came from. */
function contentSecurityPolicy(office) {
  const from = URL.canParse(office) ? ` ${new URL(office).origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${from}`,
    `style-src 'self' ${EMPTY}`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

module.exports = { contentSecurityPolicy };
