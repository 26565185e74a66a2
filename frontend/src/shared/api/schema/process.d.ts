/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
export type ProcessPaths = object;
export type ProcessSchemas = object;
