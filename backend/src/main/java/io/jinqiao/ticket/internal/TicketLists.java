package io.jinqiao.ticket.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.ticket.TicketView.State;
import io.jinqiao.ticket.internal.TicketFilter.Order;
import io.jinqiao.ticket.internal.TicketFilter.Whose;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Pages of lists. A query holds only the conditions that were asked for, with the standing written out, so that each
 * walks one index from where the page before it ended and stops when the page is full.
 */
@Repository
class TicketLists {

    private final JdbcClient jdbc;

    TicketLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page and one ticket more when there is one. */
    List<Ticket> page(ListTickets ask, List<CustomerId> named, Instant now) {
        var query = query(ask, named, now);
        return jdbc.sql(TicketRepository.COLUMNS + query.where()
                        + order(ask.filter().order()) + " limit :limit")
                .params(query.params)
                .param("limit", ask.limit() + 1)
                .query(TicketRow::read)
                .list();
    }

    /** How many there are; from {@code most} on nobody counts further. */
    int count(ListTickets ask, List<CustomerId> named, Instant now, int most) {
        var query = query(ask, named, now);
        return jdbc.sql("select count(*) from (select 1 from ticket.ticket" + query.where() + " limit :most) as some")
                .params(query.params)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    private static Query query(ListTickets ask, List<CustomerId> named, Instant now) {
        var filter = ask.filter();
        var query = new Query();
        states(query, filter.states());
        whose(query, filter.whose(), ask.by());
        if (filter.team() != null) {
            query.and("team = :team", "team", filter.team());
        }
        if (filter.business() != null) {
            query.and("(business = :business or starts_with(business, :below))", "business", filter.business());
            query.params.put("below", filter.business() + ".");
        }
        if (filter.urgency() != null) {
            query.and("urgency = :urgency", "urgency", filter.urgency().name());
        }
        if (filter.late()) {
            query.and("standing = 0 and due_at < :now", "now", now.atOffset(UTC));
        }
        words(query, ask.words(), named);
        after(query, ask);
        return query;
    }

    /** Written out, not bound: the planner chooses the index by it. */
    private static void states(Query query, List<State> states) {
        if (states.isEmpty() || states.size() == State.values().length) {
            return;
        }
        var standings = states.stream()
                .flatMap(state -> ListTickets.standings(state).stream())
                .sorted()
                .toList();
        int first = standings.getFirst();
        int last = standings.getLast();
        query.and("standing between %d and %d".formatted(first, last));
        var whole = Arrays.stream(State.values())
                .filter(state -> ListTickets.standings(state).getFirst() >= first
                        && ListTickets.standings(state).getLast() <= last)
                .toList();
        if (!states.containsAll(whole)) {
            query.and("state in (%s)"
                    .formatted(states.stream().map("'%s'"::formatted).collect(Collectors.joining(", "))));
        }
    }

    private static void whose(Query query, Whose whose, Asker by) {
        switch (whose) {
            case ANYBODY -> {}
            case MINE -> query.and("owner_id = :me", "me", by.id().value());
            case MY_TEAM -> query.and("team = :myTeam", "myTeam", by.team());
            case NOBODY -> query.and("owner_id is null");
            case WATCHED ->
                query.and(
                        "id in (select ticket_id from ticket.watcher where staff_id = :me)",
                        "me",
                        by.id().value());
        }
    }

    private static void words(Query query, String words, List<CustomerId> named) {
        if (words.isEmpty()) {
            return;
        }
        var like = TicketRepository.plain(words);
        if (words.matches("[Tt]\\d{4,8}(-\\d*)?")) {
            query.and("number like :number", "number", like.toUpperCase(Locale.ROOT) + "%");
            return;
        }
        query.and(
                "(lower(subject) like :like or customer_id = any(:named))",
                "like",
                "%" + like.toLowerCase(Locale.ROOT) + "%");
        query.params.put("named", named.stream().map(CustomerId::value).toArray(UUID[]::new));
    }

    private static void after(Query query, ListTickets ask) {
        var after = ask.after();
        if (after == null) {
            return;
        }
        query.params.put("afterId", after.id());
        switch (ask.filter().order()) {
            case NEWEST -> query.and("id < :afterId");
            case DUE -> {
                query.and("(standing, due_at, id) > (:afterStanding, :afterDue, :afterId)");
                query.params.put("afterStanding", after.standing());
                query.params.put("afterDue", after.dueAt().atOffset(UTC));
            }
        }
    }

    private static String order(Order order) {
        return switch (order) {
            case DUE -> " order by standing, due_at, id";
            case NEWEST -> " order by id desc";
        };
    }

    /** Conditions and what is bound in them. */
    private static final class Query {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> params = new HashMap<>();

        void and(String condition) {
            conditions.add(condition);
        }

        void and(String condition, String name, Object value) {
            conditions.add(condition);
            params.put(name, value);
        }

        String where() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }
    }
}
