package io.jinqiao.catalog.internal;

import io.jinqiao.catalog.BusinessView;
import io.jinqiao.catalog.Catalog;
import io.jinqiao.kernel.Permission;
import io.jinqiao.web.Allowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The classification, for the desk's forms. */
@RestController
@RequestMapping("/api/desk/catalog")
@Allowed({Permission.SERVE, Permission.WORK_TICKETS, Permission.READ_KNOWLEDGE, Permission.SEARCH_RECORDS})
class CatalogController {

    private final Catalog catalog;

    CatalogController(Catalog catalog) {
        this.catalog = catalog;
    }

    @GetMapping
    List<BusinessView> tree() {
        return catalog.tree();
    }
}
