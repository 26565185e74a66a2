package io.jinqiao.staff;

import io.jinqiao.kernel.Bilingual;

/** Whose installation this is; {@code demo} marks the demo institution on every page. */
public record InstitutionView(Bilingual name, String hotline, boolean demo) {

    /** Before anybody has said whose it is. */
    public static final InstitutionView UNNAMED = new InstitutionView(new Bilingual("金桥", "Jinqiao"), "", false);
}
