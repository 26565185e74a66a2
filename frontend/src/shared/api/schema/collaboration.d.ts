/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
export type CollaborationPaths = object;
export type CollaborationSchemas = object;
