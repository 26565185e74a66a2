package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a directory does to the members of a group, one after the other (RFC 7644, 3.5.2). */
record ScimMembers(List<Step> steps) {

    /** More are brought by several requests. */
    private static final int MOST = 1000;

    private static final Pattern ONE =
            Pattern.compile("members\\[\\s*value\\s+eq\\s+\"([^\"]{1,60})\"\\s*]", Pattern.CASE_INSENSITIVE);

    private enum How {
        ADD,
        REMOVE,
        REPLACE
    }

    private record Step(How how, Set<StaffId> people) {}

    /**
     * Refuses with {@code staff.scim-malformed}, and with {@code staff.scim-immutable} another name of the group.
     *
     * @param code of the group
     */
    static ScimMembers of(JsonNode patch, String code) {
        var steps = new ArrayList<Step>();
        ScimUser.operations(patch).forEach(each -> read(each, code, steps));
        if (steps.stream().mapToInt(step -> step.people().size()).sum() > MOST) {
            throw ScimUser.malformed("At most %d members at once".formatted(MOST));
        }
        return new ScimMembers(List.copyOf(steps));
    }

    Set<StaffId> after(Set<StaffId> before) {
        var members = new LinkedHashSet<>(before);
        for (var step : steps) {
            switch (step.how()) {
                case ADD -> members.addAll(step.people());
                case REMOVE -> members.removeAll(step.people());
                case REPLACE -> {
                    members.clear();
                    members.addAll(step.people());
                }
            }
        }
        return members;
    }

    private static void read(JsonNode operation, String code, List<Step> steps) {
        var how = how(ScimUser.text(ScimUser.member(operation, "op")));
        var path = ScimUser.text(ScimUser.member(operation, "path"));
        var value = ScimUser.member(operation, "value");
        var one = ONE.matcher(path);
        if (how == How.REMOVE && one.matches()) {
            steps.add(new Step(how, Set.of(person(one.group(1)))));
        } else if (how == How.REMOVE) {
            if (!path.equalsIgnoreCase("members")) {
                throw ScimUser.malformed("Only members are removed");
            }
            steps.add(value == null ? new Step(How.REPLACE, Set.of()) : new Step(how, people(value)));
        } else if (path.isEmpty() && value != null && value.isObject()) {
            value.properties().forEach(each -> set(how, each.getKey(), each.getValue(), code, steps));
        } else {
            set(how, path, value, code, steps);
        }
    }

    /** Other attributes are not kept, as those of a person. */
    private static void set(How how, String name, @Nullable JsonNode value, String code, List<Step> steps) {
        if (value == null || name.contains("[")) {
            throw ScimUser.malformed("Members are added with a value and without a condition");
        }
        if (name.equalsIgnoreCase("members")) {
            steps.add(new Step(how, people(value)));
        } else if (name.equalsIgnoreCase("displayName") && !ScimUser.text(value).equals(code)) {
            throw Refused.invalid("staff.scim-immutable", "Posts are named at the desk");
        }
    }

    private static How how(String op) {
        return switch (op.toLowerCase(Locale.ROOT)) {
            case "add" -> How.ADD;
            case "remove" -> How.REMOVE;
            case "replace" -> How.REPLACE;
            default -> throw ScimUser.malformed("op is add, replace or remove");
        };
    }

    private static Set<StaffId> people(JsonNode value) {
        return ScimUser.values(value).stream().map(ScimMembers::person).collect(Collectors.toUnmodifiableSet());
    }

    private static StaffId person(String id) {
        try {
            return StaffId.of(id);
        } catch (Refused | IllegalArgumentException e) {
            throw ScimUser.malformed("A member is named by the id of a user");
        }
    }
}
