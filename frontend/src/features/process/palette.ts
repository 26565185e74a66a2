import { t, type Message } from "@/shared/i18n/i18n";

import type { Business, Element, Factory } from "./diagram";

/** What service people need, and no more: the place of the library's forty kinds of element. */
const kinds: { id: string; type: string; icon: string; label: Message; kind?: string }[] = [
  { id: "step", type: "bpmn:UserTask", icon: "bpmn-icon-user-task", label: "process.kind.STEP" },
  {
    id: "approval",
    type: "bpmn:UserTask",
    icon: "bpmn-icon-manual-task",
    label: "process.kind.APPROVAL",
    kind: "approval",
  },
  {
    id: "check",
    type: "bpmn:UserTask",
    icon: "bpmn-icon-business-rule-task",
    label: "process.kind.CHECK",
    kind: "check",
  },
  {
    id: "decision",
    type: "bpmn:ExclusiveGateway",
    icon: "bpmn-icon-gateway-xor",
    label: "process.kind.DECISION",
  },
  {
    id: "wait",
    type: "bpmn:ReceiveTask",
    icon: "bpmn-icon-receive-task",
    label: "process.kind.WAIT",
  },
  {
    id: "notice",
    type: "bpmn:SendTask",
    icon: "bpmn-icon-send-task",
    label: "process.kind.NOTICE",
  },
  { id: "end", type: "bpmn:EndEvent", icon: "bpmn-icon-end-event-none", label: "process.kind.END" },
];

interface Shapes {
  createShape(attributes: { type: string; businessObject: Business }): Element;
}
interface Create {
  start(event: Event, shape: Element): void;
}
interface AutoPlace {
  append(source: Element, shape: Element): void;
}
interface Connect {
  start(event: Event, source: Element): void;
}
interface Modeling {
  removeElements(elements: Element[]): void;
}
interface Registered {
  registerProvider(provider: object): void;
}

const made = (factory: Factory, shapes: Shapes, { type, kind }: (typeof kinds)[number]) => {
  const businessObject = factory.create(type);
  if (kind) businessObject.set("jinqiao:kind", kind);
  return shapes.createShape({ type, businessObject });
};

class OurPalette {
  static $inject = ["palette", "create", "elementFactory", "bpmnFactory"];

  constructor(
    palette: Registered,
    private readonly create: Create,
    private readonly shapes: Shapes,
    private readonly factory: Factory,
  ) {
    palette.registerProvider(this);
  }

  getPaletteEntries() {
    return Object.fromEntries(
      kinds.map((kind) => {
        const start = (event: Event) => {
          this.create.start(event, made(this.factory, this.shapes, kind));
        };
        return [
          kind.id,
          {
            group: "ours",
            className: kind.icon,
            title: t(kind.label),
            action: { dragstart: start, click: start },
          },
        ];
      }),
    );
  }
}

class OurPad {
  static $inject = [
    "contextPad",
    "autoPlace",
    "connect",
    "modeling",
    "elementFactory",
    "bpmnFactory",
  ];

  constructor(
    pad: Registered,
    private readonly place: AutoPlace,
    private readonly connect: Connect,
    private readonly modeling: Modeling,
    private readonly shapes: Shapes,
    private readonly factory: Factory,
  ) {
    pad.registerProvider(this);
  }

  getContextPadEntries(element: Element) {
    const isNode = element.type !== "bpmn:SequenceFlow" && !element.labelTarget;
    const goesOn = isNode && element.type !== "bpmn:EndEvent";
    const append = kinds.map((kind) => [
      `append.${kind.id}`,
      {
        group: "append",
        className: kind.icon,
        title: t("process.append", { kind: t(kind.label) }),
        action: {
          click: () => {
            this.place.append(element, made(this.factory, this.shapes, kind));
          },
        },
      },
    ]);
    const join = {
      group: "join",
      className: "bpmn-icon-connection-multi",
      title: t("process.join"),
      action: {
        click: (event: Event) => {
          this.connect.start(event, element);
        },
      },
    };
    const remove = {
      group: "remove",
      className: "bpmn-icon-trash",
      title: t("process.remove"),
      action: {
        click: () => {
          this.modeling.removeElements([element]);
        },
      },
    };
    return Object.fromEntries([
      ...(goesOn ? [...append, ["join", join]] : []),
      ["remove", remove],
    ]) as Record<string, object>;
  }
}

/** Takes the places of the library's own palette, pad and menu of kinds. */
export const ours = {
  __init__: ["paletteProvider", "contextPadProvider"],
  paletteProvider: ["type", OurPalette],
  contextPadProvider: ["type", OurPad],
};
