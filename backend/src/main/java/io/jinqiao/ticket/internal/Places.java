package io.jinqiao.ticket.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import io.jinqiao.catalog.Catalog;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a matter belongs: which class it has, which team works on it (TK3). */
@Component
class Places {

    private static final String TICKET_HANDLER = "ticket-handler";

    private final Catalog catalog;
    private final Staff staff;

    Places(Catalog catalog, Staff staff) {
        this.catalog = catalog;
        this.staff = staff;
    }

    /** Refuses what is unknown or has classes below it: a ticket is filed at the third level (TK2). */
    String leaf(String business) {
        if (!catalog.get(business).of().isEmpty()) {
            throw Refused.invalid("ticket.business-not-third-level", "Choose a class of the third level");
        }
        if (!catalog.offered(business)) {
            throw Refused.invalid("ticket.business-retired", "Nothing is filed under this class any more");
        }
        return business;
    }

    /** The version of the classification that is in force. */
    int version() {
        return catalog.version();
    }

    /** What the form of a class asks, checked against what was answered. */
    Map<String, String> answers(String business, Map<String, String> given) {
        return Answers.checked(catalog.template(business), given);
    }

    /** The code if it is a third-level one, else nothing. */
    @Nullable String leafOrNull(@Nullable String business) {
        try {
            return business == null ? null : leaf(business);
        } catch (Refused notALeaf) {
            return null;
        }
    }

    /** A person's own team, where one is named; refuses people and teams that are not there. */
    String team(@Nullable StaffId owner, String asked) {
        var team = owner == null ? asked : staff.get(owner).team();
        if (staff.teams().stream().noneMatch(known -> known.code().equals(team))) {
            throw Refused.invalid("ticket.unknown-team", "No such team");
        }
        return team;
    }

    /** The team that knows this business best, people whose post is tickets counting twice; else their team. */
    String teamFor(@Nullable String business) {
        var skill = business == null ? "" : business.replaceAll("\\..*", "");
        var strength = staff.all().stream()
                .filter(person -> !person.team().isEmpty())
                .collect(groupingBy(StaffView::team, TreeMap::new, summingInt(person -> strength(person, skill))));
        return strength.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static int strength(StaffView person, String skill) {
        var level = person.skills().stream()
                .filter(each -> each.code().equals(skill))
                .mapToInt(StaffView.Skill::level)
                .sum();
        var onTickets = person.posts().contains(TICKET_HANDLER);
        return onTickets ? 2 * level + 1 : level;
    }
}
