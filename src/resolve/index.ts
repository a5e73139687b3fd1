export * from './divisions.ts';
export * from './events.ts';
export * from './gather.ts';
export * from './marks.ts';
export * from './organizations.ts';
export * from './people.ts';
export * from './places.ts';
export * from './projects.ts';
