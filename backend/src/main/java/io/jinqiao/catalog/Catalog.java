package io.jinqiao.catalog;

import java.util.List;

/** The three-level business classification (TK2), as it is in force now. */
public interface Catalog {

    /** The first level, each with what is below it; without retired classes. */
    List<BusinessView> tree();

    /** Retired classes too, so that what was filed under them stays readable. Refuses with {@code catalog.unknown-business}. */
    BusinessView get(String code);

    /** Whether something may be filed under it today: known, not retired, nothing below it. */
    boolean offered(String code);

    /** The version in force: what is classified now is classified by it. */
    int version();

    /** What a ticket of this class begins with. Refuses with {@code catalog.unknown-business}. */
    ClassTemplate template(String code);

    /** Puts this tree in force now; classes that it leaves out are retired. */
    void replace(List<BusinessView> tree);
}
