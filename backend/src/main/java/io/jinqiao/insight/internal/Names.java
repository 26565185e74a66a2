package io.jinqiao.insight.internal;

import io.jinqiao.catalog.BusinessView;
import io.jinqiao.catalog.Catalog;
import io.jinqiao.insight.counting.Places;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.staff.Staff;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the values of a dimension are called. */
@Component
class Names {

    private static final Bilingual HOUSE = new Bilingual("全行", "The house");
    private static final Bilingual HEAD_OFFICE = new Bilingual("总部", "Head office");
    private static final Bilingual GENERAL = new Bilingual("综合", "General");
    private static final Map<String, Bilingual> CHANNELS = Map.of(
            "web", new Bilingual("网页", "Web"),
            "app", new Bilingual("手机银行", "App"),
            "widget", new Bilingual("网页挂件", "Widget"));

    private final Staff staff;
    private final Catalog catalog;

    Names(Staff staff, Catalog catalog) {
        this.staff = staff;
        this.catalog = catalog;
    }

    /** By value; a value that is not there is called by itself. */
    Map<String, Bilingual> of(Dimension dimension) {
        var names = new HashMap<String, Bilingual>();
        switch (dimension) {
            case ALL -> names.put("*", HOUSE);
            case TEAM -> staff.teams().forEach(team -> names.put(team.code(), team.name()));
            case AGENT ->
                staff.all().forEach(person -> names.put(person.id().value().toString(), person.name()));
            case CHANNEL -> names.putAll(CHANNELS);
            case BRANCH -> {
                names.put(Places.HEAD_OFFICE, HEAD_OFFICE);
                staff.branches().forEach(branch -> names.put(branch.code(), branch.name()));
            }
            case QUEUE, BUSINESS -> {
                names.put("general", GENERAL);
                add(names, catalog.tree());
            }
        }
        return names;
    }

    /** What such values are called altogether. */
    static Bilingual title(Dimension dimension) {
        return switch (dimension) {
            case ALL -> HOUSE;
            case QUEUE -> new Bilingual("队列", "Queue");
            case TEAM -> new Bilingual("团队", "Team");
            case AGENT -> new Bilingual("坐席", "Person");
            case CHANNEL -> new Bilingual("渠道", "Channel");
            case BUSINESS -> new Bilingual("业务", "Business");
            case BRANCH -> new Bilingual("机构", "Branch");
        };
    }

    private static void add(Map<String, Bilingual> names, List<BusinessView> tree) {
        tree.forEach(business -> {
            names.put(business.code(), business.name());
            add(names, business.of());
        });
    }
}
