export * from './usage';
export * from './problems';
export * from './report';
