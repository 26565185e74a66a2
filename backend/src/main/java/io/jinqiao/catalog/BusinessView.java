package io.jinqiao.catalog;

import io.jinqiao.kernel.Bilingual;
import java.util.List;

/** One class of business, {@code card.debit.loss}; a code starts with its parent's code and a dot. */
public record BusinessView(String code, Bilingual name, List<BusinessView> of) {

    public BusinessView {
        of = List.copyOf(of);
    }
}
