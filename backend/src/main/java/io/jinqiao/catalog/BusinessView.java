package io.jinqiao.catalog;

import io.jinqiao.kernel.Bilingual;
import java.util.List;

/**
 * One class of business, {@code card.debit.loss}; a code starts with its parent's code and a dot.
 *
 * @param complaint whether what belongs to it is filed as a complaint, not as a ticket; as its template says
 */
public record BusinessView(String code, Bilingual name, List<BusinessView> of, boolean complaint) {

    public BusinessView {
        of = List.copyOf(of);
    }

    /** A class of tickets. */
    public BusinessView(String code, Bilingual name, List<BusinessView> of) {
        this(code, name, of, false);
    }
}
