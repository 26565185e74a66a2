package io.jinqiao.insight.counting;

import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Which stories a fact belongs to, and what it says in each.
 *
 * @param units where somebody belonged on a day
 */
public record Threads(BiFunction<UUID, LocalDate, Unit> units) {

    /**
     * Where somebody belongs.
     *
     * @param team empty for none
     * @param branch empty where nobody knows it, {@link Places#HEAD_OFFICE} for people of no branch
     */
    public record Unit(String team, String branch) {

        public static final Unit NONE = new Unit("", "");
    }

    /** Days, and with them all that is summed up, begin and end here. */
    public static final ZoneId HOME = ZoneId.of("Asia/Shanghai");

    /** A point that names somebody says their team and branch in words of the same name with these at the end. */
    static final String TEAM = "Team";

    static final String BRANCH = "Branch";

    static final String PERSON_WROTE = "person-wrote";

    static final String UNDERSTOOD = "conversation.understood";

    /** What is listened to; everything else counts nothing. */
    public static final List<String> KINDS = List.of(
            "conversation.opened",
            UNDERSTOOD,
            "conversation.closed",
            "conversation.message-posted",
            "routing.queued",
            "routing.assigned",
            "routing.left-queue",
            "routing.postponed",
            "routing.call-missed",
            "routing.transferred",
            "routing.taken-over",
            "routing.presence-changed",
            "feedback.rated",
            "ticket.opened",
            "ticket.closed",
            "ticket.reopened",
            "sla.clock-broken",
            "sla.clock-stopped",
            "complaint.filed",
            "complaint.reopened",
            "compliance.words-stopped");

    /** Those that customers' stories are made of. */
    public static final List<String> OF_CUSTOMERS =
            List.of("conversation.opened", "conversation.closed", "routing.queued");

    /** What the fact adds, and to what. */
    public List<Entry> of(KeptFact fact, JsonNode body) {
        return switch (fact.kind()) {
            case "conversation.opened" -> both(fact, point(fact, body, "channel"));
            case "conversation.closed" ->
                Stream.concat(
                                both(fact, point(fact, body, "owner", "business", "result")).stream(),
                                day(fact, body.path("owner").asString(""), "ended").stream())
                        .toList();
            case UNDERSTOOD -> understood(fact, point(fact, body, "business"));
            case "conversation.message-posted" -> wrote(fact);
            case "routing.queued" -> both(fact, point(fact, body, "skill", "reason"));
            case "routing.assigned" ->
                Stream.concat(
                                own(fact, point(fact, body, "to", "skill", "waitedSeconds")).stream(),
                                day(fact, body.path("to").asString(""), "began").stream())
                        .toList();
            case "routing.transferred" ->
                Stream.concat(
                                own(fact, point(fact, body, "from")).stream(),
                                day(fact, body.path("from").asString(""), "ended").stream())
                        .toList();
            case "routing.taken-over" ->
                Stream.of(
                                own(fact, point(fact, body, "from", "to")),
                                day(fact, body.path("from").asString(""), "ended"),
                                day(fact, body.path("to").asString(""), "began"))
                        .flatMap(List::stream)
                        .toList();
            case "routing.presence-changed" -> presence(fact, body);
            case "feedback.rated" ->
                List.of(new Entry(
                        "rating:" + fact.subject(), point(fact, body, "staff", "business", "score", "solved")));
            case "sla.clock-broken", "sla.clock-stopped" ->
                List.of(new Entry(
                        "clock:" + body.path("clock").asString(""),
                        with(
                                point(fact, body, "term", "business", "kept"),
                                "of",
                                fact.subject().kind())));
            case "compliance.words-stopped" -> List.of(new Entry("fact:" + fact.number(), point(fact, body)));
            default -> own(fact, point(fact, body, "business", "team", "urgency", "door", "type", "regulator"));
        };
    }

    private static List<Entry> own(KeptFact fact, Point point) {
        return List.of(new Entry(fact.subject().toString(), point));
    }

    private static List<Entry> both(KeptFact fact, Point point) {
        var customer = fact.customer();
        return customer == null
                ? own(fact, point)
                : List.of(
                        new Entry(fact.subject().toString(), point),
                        new Entry(
                                "customer:" + customer.value(),
                                with(point, "conversation", fact.subject().id().toString())));
    }

    /** Before anybody knows what it is about it says nothing. */
    private static List<Entry> understood(KeptFact fact, Point point) {
        return point.text("business").isEmpty() ? List.of() : own(fact, point);
    }

    private List<Entry> wrote(KeptFact fact) {
        if (fact.by().kind() != Actor.Kind.STAFF) {
            return List.of();
        }
        return own(fact, new Point(fact.number(), PERSON_WROTE, fact.at(), placed(fact, Map.of("by", id(fact.by())))));
    }

    private List<Entry> presence(KeptFact fact, JsonNode body) {
        var who = fact.subject().id().toString();
        var point = placed(fact, with(point(fact, body, "presence", "before"), "staff", who));
        return List.of(new Entry(staffDay(who, fact.at()), point));
    }

    private List<Entry> day(KeptFact fact, String who, String what) {
        if (who.isEmpty()) {
            return List.of();
        }
        var says = Map.of(
                "staff", who, "what", what, "conversation", fact.subject().id().toString());
        return List.of(
                new Entry(staffDay(who, fact.at()), new Point(fact.number(), "served", fact.at(), placed(fact, says))));
    }

    private static String staffDay(String who, Instant at) {
        return "staff:%s@%s".formatted(who, at.atZone(HOME).toLocalDate());
    }

    private Point point(KeptFact fact, JsonNode body, String... names) {
        var says = new HashMap<String, String>();
        for (var name : names) {
            var value = body.path(name).asString("");
            if (!value.isEmpty()) {
                says.put(name, value);
            }
        }
        return new Point(fact.number(), fact.kind(), fact.at(), placed(fact, says));
    }

    private Point placed(KeptFact fact, Point point) {
        return new Point(point.number(), point.kind(), point.at(), placed(fact, point.says()));
    }

    /** With the team and the branch that each named person was in on that day. */
    private Map<String, String> placed(KeptFact fact, Map<String, String> says) {
        var more = new HashMap<>(says);
        for (var name : List.of("to", "from", "owner", "by", "staff")) {
            var unit = unit(says.getOrDefault(name, ""), fact.at());
            if (!unit.team().isEmpty()) {
                more.put(name + TEAM, unit.team());
            }
            if (!unit.branch().isEmpty()) {
                more.put(name + BRANCH, unit.branch());
            }
        }
        return more;
    }

    private Unit unit(String who, Instant at) {
        try {
            return who.isEmpty()
                    ? Unit.NONE
                    : units.apply(UUID.fromString(who), at.atZone(HOME).toLocalDate());
        } catch (IllegalArgumentException noId) {
            return Unit.NONE;
        }
    }

    private static String id(Actor by) {
        var id = by.id();
        return id == null ? "" : id.toString();
    }

    private static Point with(Point point, String name, String value) {
        var says = new HashMap<>(point.says());
        says.put(name, value);
        return new Point(point.number(), point.kind(), point.at(), says);
    }
}
