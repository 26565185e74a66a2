import access from "./access.json";
import assessment from "./assessment.json";
import blending from "./blending.json";
import callBack from "./call-back.json";
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
import identity from "./identity.json";
import insight from "./insight.json";
import intent from "./intent.json";
import knowledge from "./knowledge.json";
import manual from "./manual.json";
import notice from "./notice.json";
import packs from "./packs.json";
import policy from "./policy.json";
import process from "./process.json";
import protection from "./protection.json";
import records from "./records.json";
import replay from "./replay.json";
import rights from "./rights.json";
import staff from "./staff.json";
import terms from "./terms.json";
import ticket from "./ticket.json";
import watch from "./watch.json";
import whistle from "./whistle.json";

/** One file of words for each part of the desk. */
export const zh = {
  ...access,
  ...assessment,
  ...blending,
  ...callBack,
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
  ...identity,
  ...insight,
  ...intent,
  ...knowledge,
  ...manual,
  ...notice,
  ...packs,
  ...policy,
  ...process,
  ...protection,
  ...records,
  ...replay,
  ...rights,
  ...staff,
  ...terms,
  ...ticket,
  ...watch,
  ...whistle,
};
