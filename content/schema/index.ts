export * from './bundle.ts';
export * from './concept.ts';
export * from './evidence.ts';
export * from './ids.ts';
export * from './layout.ts';
export * from './reference.ts';
export * from './relation.ts';
export * from './vocabulary.ts';
