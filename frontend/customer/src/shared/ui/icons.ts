import { icon } from "@/shared/ui/dom";

/** The bank's sign: a bridge over water. */
export const bridge = () =>
  icon(
    "M2 16h20M7 5v14M17 5v14M2 12.500C4.500 11 6 8.500 7 5c1.500 6.500 8.500 6.500 10 0 1 3.500 2.500 6 5 7.500M12 10v6",
  );
export const back = () => icon("M15 5l-7 7 7 7");
export const close = () => icon("M6 6l12 12M18 6L6 18");
export const person = () =>
  icon("M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20c1-4 4-5.500 8-5.500s7 1.500 8 5.500");
export const list = () => icon("M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01");
export const send = () => icon("M5 12h14M13 6l6 6-6 6");
export const clockFace = () => icon("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3 2");
export const tick = () => icon("M5 12.500l4.500 4.500L19 7.500");
export const warning = () => icon("M12 4l9 16H3zM12 10v4M12 17h.01");
export const down = () => icon("M12 5v14M6 13l6 6 6-6");
export const page = () => icon("M7 3h7l4 4v14H7zM14 3v4h4");
export const shield = () => icon("M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6z");
export const phone = () =>
  icon(
    "M6 3h4l1.500 5-2 1.500a12 12 0 0 0 5 5l1.500-2 5 1.500v4c0 1-1 2-2 2C11 20 4 13 4 5c0-1 1-2 2-2z",
  );
