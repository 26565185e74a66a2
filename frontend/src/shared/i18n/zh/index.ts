import classes from "./classes.json";
import collaboration from "./collaboration.json";
import complaint from "./complaint.json";
import compliance from "./compliance.json";
import conversation from "./conversation.json";
import customer from "./customer.json";
import editing from "./editing.json";
import errand from "./errand.json";
import floor from "./floor.json";
import flows from "./flows.json";
import frame from "./frame.json";
import gaps from "./gaps.json";
import intent from "./intent.json";
import knowledge from "./knowledge.json";
import notice from "./notice.json";
import packs from "./packs.json";
import process from "./process.json";
import protection from "./protection.json";
import records from "./records.json";
import replay from "./replay.json";
import staff from "./staff.json";
import terms from "./terms.json";
import ticket from "./ticket.json";

/** One file of words for each part of the desk. */
export const zh = {
  ...classes,
  ...collaboration,
  ...complaint,
  ...compliance,
  ...conversation,
  ...customer,
  ...editing,
  ...errand,
  ...floor,
  ...flows,
  ...frame,
  ...gaps,
  ...intent,
  ...knowledge,
  ...notice,
  ...packs,
  ...process,
  ...protection,
  ...records,
  ...replay,
  ...staff,
  ...terms,
  ...ticket,
};
