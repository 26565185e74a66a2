package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a directory says of somebody, by the attributes of RFC 7643 that the house keeps; null where it says nothing. What it says
 * besides (addresses, telephones, titles) is not kept.
 *
 * @param number {@code employeeNumber}
 * @param zh {@code displayName}, or else {@code name.formatted}
 * @param given {@code name.givenName}, in English
 * @param family {@code name.familyName}, in English
 * @param team the code of a team, {@code department}; empty for none
 * @param branch the code of a branch, {@code division}; empty for the head office
 * @param posts codes of posts, {@code roles}
 */
record ScimUser(
        @Nullable String username,
        @Nullable String number,
        @Nullable String zh,
        @Nullable String given,
        @Nullable String family,
        @Nullable String team,
        @Nullable String branch,
        @Nullable List<String> posts,
        @Nullable Boolean active) {

    static final String CORE = "urn:ietf:params:scim:schemas:core:2.0:User";
    static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    /** They leave, and nothing else is said of them. */
    static final ScimUser LEAVING = new ScimUser(null, null, null, null, null, null, null, null, false);

    private static final int LONGEST = 60;
    private static final int MOST_OPERATIONS = 100;

    /** Whoever has these posts from now on; nothing else is said of them. */
    static ScimUser holding(List<String> posts) {
        return new ScimUser(null, null, null, null, null, null, null, posts, null);
    }

    /** A name in English by its parts; of somebody whose name has no English form both are empty. */
    record English(String given, String family) {

        static English of(Bilingual name) {
            var en = name.en().equals(name.zh()) ? "" : name.en();
            var end = en.lastIndexOf(' ');
            return end < 0 ? new English(en, "") : new English(en.substring(0, end), en.substring(end + 1));
        }
    }

    /**
     * What they are called after this, where they were called {@code now}; what is not said of it stays. Refuses as {@link Words}
     * does.
     */
    Bilingual name(Bilingual now) {
        var before = English.of(now);
        var chinese = Words.required(Objects.requireNonNullElse(zh, now.zh()), LONGEST);
        var english = Objects.requireNonNullElse(given, before.given())
                + " "
                + Objects.requireNonNullElse(family, before.family());
        var written = Words.optional(english, LONGEST);
        return new Bilingual(chinese, written.isEmpty() ? chinese : written);
    }

    /** A whole person, as in POST and PUT. Refuses with {@code staff.scim-malformed}. */
    static ScimUser of(JsonNode resource) {
        var said = new Said();
        said.all(resource, "");
        return said.user();
    }

    /**
     * The changes of a PATCH (RFC 7644, 3.5.2), one after the other.
     *
     * @param posts that the person has now, for what is added to and removed from them
     * @throws Refused {@code staff.scim-malformed}
     */
    static ScimUser patched(JsonNode patch, List<String> posts) {
        var said = new Said();
        said.had = posts;
        operations(patch).forEach(said::change);
        return said.user();
    }

    /** Refuses with {@code staff.scim-malformed}. */
    static JsonNode operations(JsonNode patch) {
        var operations = member(patch, "Operations");
        if (operations == null
                || !operations.isArray()
                || operations.isEmpty()
                || operations.size() > MOST_OPERATIONS) {
            throw malformed("Operations: 1 to %d".formatted(MOST_OPERATIONS));
        }
        return operations;
    }

    /** What was said so far; names of attributes are told apart by letters, not by their case (RFC 7643, 2.1). */
    private static final class Said {

        private @Nullable String username;
        private @Nullable String number;
        private @Nullable String display;
        private @Nullable String formatted;
        private @Nullable String given;
        private @Nullable String family;
        private @Nullable String team;
        private @Nullable String branch;
        private @Nullable List<String> posts;
        private @Nullable Boolean active;
        private List<String> had = List.of();

        private final Map<String, Consumer<JsonNode>> attributes = Map.ofEntries(
                Map.entry("username", value -> username = text(value)),
                Map.entry("displayname", value -> display = text(value)),
                Map.entry("name.formatted", value -> formatted = text(value)),
                Map.entry("name.givenname", value -> given = text(value)),
                Map.entry("name.familyname", value -> family = text(value)),
                Map.entry("active", value -> active = truth(value)),
                Map.entry("roles", value -> posts = values(value)),
                Map.entry(ENTERPRISE.toLowerCase(Locale.ROOT) + ":employeenumber", value -> number = text(value)),
                Map.entry(ENTERPRISE.toLowerCase(Locale.ROOT) + ":department", value -> team = text(value)),
                Map.entry(ENTERPRISE.toLowerCase(Locale.ROOT) + ":division", value -> branch = text(value)));

        private void all(JsonNode object, String before) {
            if (!object.isObject()) {
                throw malformed("An object is needed");
            }
            object.properties().forEach(each -> set(before + each.getKey(), each.getValue()));
        }

        private void set(String path, JsonNode value) {
            var name = plain(path);
            var attribute = attributes.get(name);
            if (attribute != null) {
                attribute.accept(value);
            } else if (name.equals("name") && value.isObject()) {
                all(value, "name.");
            } else if (name.equalsIgnoreCase(ENTERPRISE) && value.isObject()) {
                all(value, ENTERPRISE + ":");
            }
        }

        private void change(JsonNode operation) {
            var path = member(operation, "path");
            var value = member(operation, "value");
            var where = path == null ? "" : text(path);
            if (where.contains("[")) {
                throw malformed("Paths with conditions are not understood: " + where);
            }
            switch (text(member(operation, "op")).toLowerCase(Locale.ROOT)) {
                case "add", "replace" -> put(operation, where, value);
                case "remove" -> remove(where, value);
                default -> throw malformed("op is add, replace or remove");
            }
        }

        private void put(JsonNode operation, String where, @Nullable JsonNode value) {
            if (value == null) {
                throw malformed("A value is needed");
            }
            if (where.isEmpty()) {
                all(value, "");
                return;
            }
            var before = posts == null ? had : posts;
            set(where, value);
            if (plain(where).equals("roles") && text(member(operation, "op")).equalsIgnoreCase("add")) {
                posts = Stream.concat(before.stream(), values(value).stream())
                        .distinct()
                        .toList();
            }
        }

        private void remove(String where, @Nullable JsonNode value) {
            var name = plain(where);
            if (name.equals("roles")) {
                var left = new ArrayList<>(posts == null ? had : posts);
                if (value == null) {
                    left.clear();
                } else {
                    left.removeAll(values(value));
                }
                posts = List.copyOf(left);
            } else if (name.endsWith(":department")) {
                team = "";
            } else if (name.endsWith(":division")) {
                branch = "";
            } else if (name.isEmpty() || attributes.containsKey(name)) {
                throw malformed("Nobody is without it: " + where);
            }
        }

        private ScimUser user() {
            var zh = display == null || (display.isEmpty() && formatted != null) ? formatted : display;
            return new ScimUser(username, number, zh, given, family, team, branch, posts, active);
        }
    }

    /** {@code urn:ietf:params:scim:schemas:core:2.0:User:active} is {@code active}. */
    private static String plain(String path) {
        var core = CORE + ":";
        var name = path.regionMatches(true, 0, core, 0, core.length()) ? path.substring(core.length()) : path;
        return name.toLowerCase(Locale.ROOT);
    }

    static @Nullable JsonNode member(JsonNode object, String name) {
        return object.properties().stream()
                .filter(each -> each.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .filter(value -> !value.isNull())
                .findFirst()
                .orElse(null);
    }

    static String text(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return "";
        }
        var text = value.isString() ? value.asString().strip() : "";
        if (!value.isString() || text.length() > 2 * LONGEST) {
            throw malformed("Words of at most %d characters are needed".formatted(2 * LONGEST));
        }
        return text;
    }

    /** Some directories write it as a word. */
    private static boolean truth(JsonNode value) {
        if (value.isBoolean()) {
            return value.asBoolean();
        }
        return switch (text(value).toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw malformed("active is true or false");
        };
    }

    /** Of a list of words or of objects with a {@code value}. */
    static List<String> values(JsonNode value) {
        var found = new LinkedHashSet<String>();
        (value.isArray() ? value.valueStream() : Stream.of(value))
                .map(each -> each.isObject() ? text(member(each, "value")) : text(each))
                .filter(each -> !each.isEmpty())
                .forEach(found::add);
        return List.copyOf(found);
    }

    static Refused malformed(String words) {
        return Refused.invalid("staff.scim-malformed", words);
    }
}
