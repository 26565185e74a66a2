/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
export type ComplaintPaths = object;
export type ComplaintSchemas = object;
