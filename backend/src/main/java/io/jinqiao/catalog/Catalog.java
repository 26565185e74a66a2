package io.jinqiao.catalog;

import java.util.List;

/** The three-level business classification (TK2). */
public interface Catalog {

    /** The first level, each with what is below it. */
    List<BusinessView> tree();

    /** Refuses with {@code catalog.unknown-business}. */
    BusinessView get(String code);

    /** Puts this tree in place of the one there is. */
    void replace(List<BusinessView> tree);
}
