package io.jinqiao.catalog.internal;

import io.jinqiao.catalog.BusinessView;
import io.jinqiao.catalog.Catalog;
import io.jinqiao.catalog.ClassTemplate;
import io.jinqiao.catalog.internal.Classes.Entry;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Permission;
import io.jinqiao.web.Allowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The classification, for the desk's forms. */
@RestController
@RequestMapping("/api/desk/catalog")
@Allowed({
    Permission.SERVE,
    Permission.WORK_TICKETS,
    Permission.READ_KNOWLEDGE,
    Permission.SEARCH_RECORDS,
    Permission.MANAGE_TERMS
})
class CatalogController {

    private final Catalog catalog;
    private final KnownBusinesses known;

    CatalogController(Catalog catalog, KnownBusinesses known) {
        this.catalog = catalog;
        this.known = known;
    }

    /** A class that nothing is filed under any more, and what took its place. */
    record Retired(String code, Bilingual name, @Nullable String successor) {}

    @GetMapping
    List<BusinessView> tree() {
        return catalog.tree();
    }

    @GetMapping("/retired")
    List<Retired> retired() {
        return known.now().all().stream()
                .filter(Entry::retired)
                .map(entry -> new Retired(entry.code(), entry.name(), entry.successor()))
                .toList();
    }

    @GetMapping("/templates/{code}")
    ClassTemplate template(@PathVariable String code) {
        return catalog.template(code);
    }
}
