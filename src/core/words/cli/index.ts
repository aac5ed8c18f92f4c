export * from './usage';
export * from './problems';
export * from './report';
export * from './explaining';
