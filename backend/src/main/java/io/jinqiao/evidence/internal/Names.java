package io.jinqiao.evidence.internal;

import io.jinqiao.catalog.BusinessView;
import io.jinqiao.customer.CustomerView;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.staff.StaffView;
import io.jinqiao.staff.TeamView;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who and what the ids in facts stand for, in one language. */
final class Names {

    private static final Bilingual MACHINE = new Bilingual("智能助手", "Assistant");
    private static final Bilingual SYSTEM = new Bilingual("系统", "System");
    private static final Bilingual SOMEBODY = new Bilingual("员工", "Staff");
    private static final Bilingual CUSTOMER = new Bilingual("客户", "Customer");

    private final Language language;
    private final Map<UUID, String> staff = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<UUID, CustomerView> customers = new HashMap<>();

    Names(
            Language language,
            List<StaffView> people,
            List<TeamView> teams,
            List<BusinessView> businesses,
            Collection<CustomerView> known) {
        this.language = language;
        people.forEach(person -> staff.put(person.id().value(), person.name().in(language) + " " + person.number()));
        teams.forEach(team -> codes.put("team:" + team.code(), team.name().in(language)));
        name(businesses);
        known.forEach(customer -> customers.put(customer.id().value(), customer));
    }

    Language language() {
        return language;
    }

    String of(Actor actor) {
        return switch (actor.kind()) {
            case MACHINE -> MACHINE.in(language);
            case SYSTEM -> SYSTEM.in(language);
            case STAFF -> staff(String.valueOf(actor.id()));
            case CUSTOMER -> customer(actor.id());
        };
    }

    String staff(String id) {
        return find(staff, id, SOMEBODY.in(language));
    }

    String business(String code) {
        return codes.getOrDefault(code, code);
    }

    String team(String code) {
        return codes.getOrDefault("team:" + code, code);
    }

    @Nullable CustomerView customer(@Nullable CustomerId id) {
        return id == null ? null : customers.get(id.value());
    }

    private String customer(@Nullable UUID id) {
        var known = customers.get(id);
        return known == null || known.name().isEmpty() ? CUSTOMER.in(language) : known.name();
    }

    private static String find(Map<UUID, String> names, String id, String otherwise) {
        try {
            return names.getOrDefault(UUID.fromString(id), otherwise);
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }

    private void name(List<BusinessView> businesses) {
        businesses.forEach(business -> {
            codes.put(business.code(), business.name().in(language));
            name(business.of());
        });
    }
}
