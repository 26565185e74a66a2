package io.jinqiao.catalog.internal;

import io.jinqiao.catalog.BusinessView;
import io.jinqiao.catalog.ClassTemplate;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every class there ever was, in the order of the tree. Pure; every change returns the next one, or is refused. */
record Classes(List<Entry> entries) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*){0,2}");

    /** One class; a retired one may name the class that took its place. */
    record Entry(
            String code,
            Bilingual name,
            boolean retired,
            @Nullable String successor,
            @Nullable ClassTemplate template) {

        ClassTemplate own() {
            return template == null ? ClassTemplate.NONE : template;
        }

        boolean within(String above) {
            return code.equals(above) || code.startsWith(above + ".");
        }
    }

    /** Refuses with {@code catalog.bad-tree} codes that are malformed, doubled, or not below a known parent. */
    Classes {
        var known = new HashSet<String>();
        for (var entry : entries) {
            var above = parent(entry.code());
            if (!CODE.matcher(entry.code()).matches()
                    || !(above.isEmpty() || known.contains(above))
                    || !known.add(entry.code())) {
                throw Refused.invalid("catalog.bad-tree", "The code %s has no place here".formatted(entry.code()));
            }
        }
        entries = List.copyOf(entries);
    }

    static Classes of(List<BusinessView> tree) {
        return new Classes(tree.stream().flatMap(first -> flat(first, "")).toList());
    }

    private static Stream<Entry> flat(BusinessView business, String above) {
        if (!parent(business.code()).equals(above)) {
            throw Refused.invalid("catalog.bad-tree", "The code %s has no place here".formatted(business.code()));
        }
        var template = business.complaint() ? ClassTemplate.ofComplaints() : null;
        var entry = new Entry(business.code(), business.name(), false, null, template);
        return Stream.concat(Stream.of(entry), business.of().stream().flatMap(each -> flat(each, business.code())));
    }

    /** Refuses with {@code catalog.unknown-business}. */
    Entry get(String code) {
        return entries.stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("catalog.unknown-business", "No such class of business"));
    }

    /** These, and what they leave out of the others as retired. */
    Classes keeping(Classes others) {
        var all = new ArrayList<>(entries);
        others.entries.stream()
                .filter(old -> entries.stream().noneMatch(entry -> entry.code().equals(old.code())))
                .map(old -> new Entry(old.code(), old.name(), true, old.successor(), old.template()))
                .forEach(all::add);
        return new Classes(sorted(all));
    }

    Classes with(Change change) {
        return switch (change.kind()) {
            case ADD -> add(change.code(), change.name());
            case RENAME -> replacing(living(change.code()).code(), entry -> named(entry, change.name()));
            case MOVE -> move(living(change.code()), change.to());
            case RETIRE -> retire(living(change.code()), change.to());
            case DESCRIBE -> replacing(living(change.code()).code(), entry -> described(entry, change.template()));
        };
    }

    private Classes add(String code, Bilingual name) {
        var above = parent(code);
        if (!above.isEmpty()) {
            living(above);
        }
        if (entries.stream().anyMatch(entry -> entry.code().equals(code))) {
            throw Refused.conflict("catalog.code-taken", "There is or was a class with this code");
        }
        var all = new ArrayList<>(entries);
        all.add(new Entry(code, name, false, null, null));
        return new Classes(sorted(all));
    }

    /** The codes change with the place: the old ones are retired and name the new ones, so that history stays readable. */
    private Classes move(Entry moved, String to) {
        if (!to.isEmpty()) {
            living(to);
        }
        if (new Entry(to, moved.name(), false, null, null).within(moved.code())) {
            throw Refused.invalid("catalog.below-itself", "A class cannot be below itself");
        }
        var last = moved.code().substring(moved.code().lastIndexOf('.') + 1);
        var place = to.isEmpty() ? last : to + "." + last;
        var all = new ArrayList<Entry>();
        var added = new ArrayList<Entry>();
        for (var entry : entries) {
            if (entry.retired() || !entry.within(moved.code())) {
                all.add(entry);
                continue;
            }
            var next = place + entry.code().substring(moved.code().length());
            if (entries.stream().anyMatch(other -> other.code().equals(next))) {
                throw Refused.conflict("catalog.code-taken", "There is or was a class with this code");
            }
            all.add(new Entry(entry.code(), entry.name(), true, next, entry.template()));
            added.add(new Entry(next, entry.name(), false, null, entry.template()));
        }
        all.addAll(added);
        return new Classes(sorted(all));
    }

    private Classes retire(Entry retired, String successor) {
        if (!successor.isEmpty() && living(successor).within(retired.code())) {
            throw Refused.invalid("catalog.below-itself", "What takes its place cannot be retired with it");
        }
        return new Classes(entries.stream()
                .map(entry -> entry.retired() || !entry.within(retired.code())
                        ? entry
                        : new Entry(
                                entry.code(),
                                entry.name(),
                                true,
                                successor.isEmpty() ? null : successor,
                                entry.template()))
                .toList());
    }

    private Entry living(String code) {
        var entry = get(code);
        if (entry.retired()) {
            throw Refused.conflict("catalog.retired", "This class is retired");
        }
        return entry;
    }

    private Classes replacing(String code, UnaryOperator<Entry> change) {
        return new Classes(entries.stream()
                .map(entry -> entry.code().equals(code) ? change.apply(entry) : entry)
                .toList());
    }

    private static Entry named(Entry entry, Bilingual name) {
        return new Entry(entry.code(), name, false, null, entry.template());
    }

    private static Entry described(Entry entry, ClassTemplate template) {
        return new Entry(entry.code(), entry.name(), false, null, template);
    }

    /** Parents before children, siblings in the order in which they came. */
    private static List<Entry> sorted(List<Entry> all) {
        return all.stream()
                .filter(entry -> parent(entry.code()).isEmpty())
                .flatMap(first -> below(first, all))
                .toList();
    }

    private static Stream<Entry> below(Entry entry, List<Entry> all) {
        return Stream.concat(
                Stream.of(entry),
                all.stream()
                        .filter(each -> parent(each.code()).equals(entry.code()))
                        .flatMap(each -> below(each, all)));
    }

    static String parent(String code) {
        return code.contains(".") ? code.substring(0, code.lastIndexOf('.')) : "";
    }
}
