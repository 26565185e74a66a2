package io.jinqiao.watch.internal;

import io.jinqiao.catalog.BusinessView;
import io.jinqiao.catalog.Catalog;
import io.jinqiao.kernel.Bilingual;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What queues and topics are called: classes by their names. */
@Component
class QueueNames {

    private static final Bilingual GENERAL = new Bilingual("综合", "General");

    private final Catalog catalog;

    QueueNames(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The code itself for a class that is no more. */
    Bilingual of(String queue) {
        return queue.equals("general")
                ? GENERAL
                : find(catalog.tree(), queue).map(BusinessView::name).orElse(new Bilingual(queue, queue));
    }

    private static Optional<BusinessView> find(List<BusinessView> tree, String code) {
        return tree.stream()
                .filter(business -> code.equals(business.code()) || code.startsWith(business.code() + "."))
                .findFirst()
                .flatMap(business -> code.equals(business.code()) ? Optional.of(business) : find(business.of(), code));
    }
}
