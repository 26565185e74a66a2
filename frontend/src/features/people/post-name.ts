import { inMyLanguage, tCode } from "@/shared/i18n/i18n";

import type { PostBook } from "./people-api";

/** What a post is called: new ones by the house, the product's own by the screens. */
export const postName = ({ code, name }: PostBook["posts"][number]) =>
  name ? inMyLanguage(name) : tCode("post", code);
