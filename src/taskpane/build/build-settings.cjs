const { URL } = require('node:url');

const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OWN = 'https://localhost:3000/';

/**
 * Where the add-in will stand (JIHE_URL) and where it gets Office's own script from (JIHE_OFFICE_JS: an https address, or a
 * path beside taskpane.html).
 */
function buildSettings(environment) {
  return {
    own: ownAddress(environment.JIHE_URL ?? OWN),
    office: officeAddress(environment.JIHE_OFFICE_JS ?? MICROSOFT),
  };
}

function ownAddress(text) {
  const url = parsed('JIHE_URL', text);
  if (url.search !== '' || url.hash !== '') throw new Error(`JIHE_URL must name a folder: ${text}`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function officeAddress(text) {
  const isPath = !/^[a-z]+:/i.test(text) && !text.startsWith('//');
  if (!isPath) return parsed('JIHE_OFFICE_JS', text).href;
  // It would end up in the page as it is.
  if (!/^[\w./-]+\.js$/.test(text)) throw new Error(`JIHE_OFFICE_JS must be an https address or a path: ${text}`);
  return text;
}

function parsed(name, text) {
  if (!URL.canParse(text)) throw new Error(`${name} must be an https address: ${text}`);
  const url = new URL(text);
  // Excel opens no add-in over plain http.
  if (url.protocol !== 'https:') throw new Error(`${name} must be an https address: ${text}`);
  return url;
}

module.exports = { buildSettings };
