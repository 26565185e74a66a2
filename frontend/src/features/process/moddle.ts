/** What we write on the elements of a picture, beside BPMN's own; the server reads nothing else. */
const word = (name: string) => ({ name, isAttr: true, type: "String" });

export const jinqiao = {
  name: "Jinqiao",
  prefix: "jinqiao",
  uri: "https://jinqiao.io/bpmn",
  xml: { tagAlias: "lowerCase" },
  associations: [],
  types: [
    { name: "Called", extends: ["bpmn:FlowNode", "bpmn:Process"], properties: [word("en")] },
    {
      name: "Work",
      extends: ["bpmn:FlowNode"],
      properties: ["kind", "owner", "term", "form", "script"].map(word),
    },
    {
      name: "Begun",
      extends: ["bpmn:Process"],
      properties: [{ name: "byHand", isAttr: true, type: "Boolean" }],
    },
  ],
};
