package io.jinqiao.catalog.internal;

import io.jinqiao.catalog.BusinessView;
import io.jinqiao.catalog.Catalog;
import java.util.List;
import org.springframework.stereotype.Component;

/** The door other modules knock on. Every question is answered from memory: each message and ticket asks. */
@Component
class CatalogDesk implements Catalog {

    private final ReplaceCatalog.Handler replace;
    private final KnownBusinesses known;

    CatalogDesk(ReplaceCatalog.Handler replace, KnownBusinesses known) {
        this.replace = replace;
        this.known = known;
    }

    @Override
    public List<BusinessView> tree() {
        return known.now().tree();
    }

    @Override
    public BusinessView get(String code) {
        return known.now().get(code);
    }

    @Override
    public void replace(List<BusinessView> tree) {
        replace.handle(new ReplaceCatalog(tree));
    }
}
