export * from './usage';
export * from './problems';
export * from './report';
export * from './writing';
export * from './explaining';
