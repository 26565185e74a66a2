/** How the parts of the interface are written down: what is read, written, or done. */
export type Json<T> = { content: { "application/json": T } };
export type Read<Result, Parameters = object> = {
  parameters: Parameters;
  responses: { 200: Json<Result> };
};
export type Write<Body, Result = undefined, Parameters = object> = {
  parameters: Parameters;
  requestBody: Json<Body>;
  responses: { 200: Json<Result> };
};
export type Act<Result = undefined, Parameters = object> = {
  parameters: Parameters;
  responses: { 200: Json<Result> };
};
export type Id = { path: { id: string } };
export type Set = { path: { set: string } };
export type Code = { path: { code: string } };
