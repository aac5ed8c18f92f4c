export { OpcPackage, PACKAGE } from './opc/opc-package';
export type { Codecs } from './zip';
export { relationshipsPart, relativeTarget, resolveTarget } from './opc/part-name';
export type { Relationship } from './opc/relationships';
export * from './xml';
