package io.jinqiao.catalog.internal;

import io.jinqiao.catalog.BusinessView;
import io.jinqiao.catalog.Catalog;
import io.jinqiao.catalog.ClassTemplate;
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
    public boolean offered(String code) {
        return known.now().offered(code);
    }

    @Override
    public int version() {
        return known.now().version();
    }

    @Override
    public ClassTemplate template(String code) {
        return known.now().template(code);
    }

    @Override
    public void replace(List<BusinessView> tree) {
        replace.handle(new ReplaceCatalog(tree));
    }
}
