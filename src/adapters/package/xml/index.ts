export * from './append-to';
export * from './decode-xml';
export * from './escape-xml';
export * from './parse-xml';
export * from './splice';
export * from './xml-element';
