/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
export type TermsPaths = object;
export type TermsSchemas = object;
