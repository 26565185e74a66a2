package io.jinqiao.catalog.internal;

import static java.util.Objects.requireNonNullElse;

import io.jinqiao.catalog.BusinessView;
import io.jinqiao.catalog.ClassTemplate;
import io.jinqiao.catalog.internal.Classes.Entry;
import io.jinqiao.kernel.Refused;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A version made ready to answer from: the tree of what is offered, and every class by its code. */
record Businesses(
        int version,
        Instant effectiveFrom,
        List<BusinessView> tree,
        Map<String, BusinessView> byCode,
        List<Entry> all) {

    static final Businesses NONE = new Businesses(0, Instant.MIN, List.of(), Map.of(), List.of());

    static Businesses of(Version version, Instant effectiveFrom) {
        var entries = version.classes().entries();
        var tree = below("", false, entries);
        var byCode = new HashMap<String, BusinessView>();
        entries.stream()
                .filter(Entry::retired)
                .forEach(entry -> byCode.put(entry.code(), new BusinessView(entry.code(), entry.name(), List.of())));
        tree.forEach(first -> index(first, byCode));
        return new Businesses(version.number(), effectiveFrom, tree, Map.copyOf(byCode), entries);
    }

    BusinessView get(String code) {
        var found = byCode.get(code);
        if (found == null) {
            throw Refused.notFound("catalog.unknown-business", "No such class of business");
        }
        return found;
    }

    boolean offered(String code) {
        return get(code).of().isEmpty()
                && all.stream()
                        .noneMatch(entry -> entry.retired() && entry.code().equals(code));
    }

    /** Its own over that of the class above it, and so on up. */
    ClassTemplate template(String code) {
        get(code);
        var above = Classes.parent(code);
        var own = all.stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .map(Entry::own)
                .orElse(ClassTemplate.NONE);
        return above.isEmpty() ? own : own.over(template(above));
    }

    private static List<BusinessView> below(String above, boolean complaints, List<Entry> entries) {
        return entries.stream()
                .filter(entry ->
                        !entry.retired() && Classes.parent(entry.code()).equals(above))
                .map(entry -> {
                    var complaint = requireNonNullElse(entry.own().complaint(), complaints);
                    return new BusinessView(
                            entry.code(), entry.name(), below(entry.code(), complaint, entries), complaint);
                })
                .toList();
    }

    private static void index(BusinessView business, Map<String, BusinessView> byCode) {
        byCode.put(business.code(), business);
        business.of().forEach(each -> index(each, byCode));
    }
}
