package io.jinqiao.routing.internal;

import static java.time.ZoneOffset.UTC;
import static java.util.Objects.requireNonNull;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AssignmentRepository {

    private static final String OPEN = """
            select id, conversation_id, customer_id, staff_id, skill, priority, places, assigned_at
              from routing.assignment
             where ended_at is null
             order by assigned_at
            """;

    private static final String LOAD =
            "select count(*) from routing.assignment where staff_id = :staff and ended_at is null";

    private static final String PLACES = """
            select coalesce(sum(least(places, :capacity)), 0)
              from routing.assignment
             where staff_id = :staff and ended_at is null
            """;

    private static final String ADD = """
            insert into routing.assignment (id, conversation_id, customer_id, staff_id, skill, priority, places, assigned_at)
            values (:id, :conversationId, :customerId, :staffId, :skill, :priority, :places, :assignedAt)
            """;

    private static final String END = """
            update routing.assignment
               set ended_at = :at, outcome = :outcome
             where conversation_id = :conversation and ended_at is null
            returning id, conversation_id, customer_id, staff_id, skill, priority, places, assigned_at
            """;

    private static final String HANDLED = """
            select count(*)
              from routing.assignment
             where staff_id = :staff and outcome = 'CLOSED' and ended_at >= :since
            """;

    private static final String AVERAGE = """
            select coalesce(extract(epoch from avg(ended_at - assigned_at)), :otherwise)
              from (select ended_at, assigned_at
                      from routing.assignment
                     where outcome = 'CLOSED'
                     order by ended_at desc
                     limit 50) as newest
            """;

    private static final String LAST = """
            select staff_id
              from routing.assignment
             where customer_id = :customer and assigned_at >= :since
             order by assigned_at desc
             limit 1
            """;

    private static final String SOLVED = "update routing.assignment set solved = :solved where id = :id";

    private static final String NOT_SOLVED = """
            update routing.assignment
               set solved = false
             where id = (select id
                           from routing.assignment
                          where customer_id = :customer and assigned_at >= :since and skill = :skill and solved
                          order by assigned_at desc
                          limit 1)
            returning staff_id
            """;

    private static final Duration USUAL = Duration.ofMinutes(5);

    private final JdbcClient jdbc;

    AssignmentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Assignment> open() {
        return jdbc.sql(OPEN).query(Row.class).list().stream()
                .map(row -> requireNonNull(row).toAssignment())
                .toList();
    }

    int load(StaffId staff) {
        return jdbc.sql(LOAD).param("staff", staff.value()).query(Integer.class).single();
    }

    /** How many places of so many are taken. */
    int places(StaffId staff, int capacity) {
        return jdbc.sql(PLACES)
                .param("staff", staff.value())
                .param("capacity", capacity)
                .query(Integer.class)
                .single();
    }

    void add(Assignment assignment) {
        jdbc.sql(ADD).paramSource(Row.of(assignment)).update();
    }

    /** Ends the open one of this conversation; empty when there is none. */
    Optional<Assignment> end(ConversationId conversation, Outcome outcome, Instant at) {
        return jdbc.sql(END)
                .param("conversation", conversation.value())
                .param("outcome", outcome.name())
                .param("at", at.atOffset(UTC))
                .query(Row.class)
                .optional()
                .map(Row::toAssignment);
    }

    int handled(StaffId staff, Instant since) {
        return jdbc.sql(HANDLED)
                .param("staff", staff.value())
                .param("since", since.atOffset(UTC))
                .query(Integer.class)
                .single();
    }

    Optional<StaffId> lastServed(CustomerId customer, Instant since) {
        return jdbc.sql(LAST)
                .param("customer", customer.value())
                .param("since", since.atOffset(UTC))
                .query(UUID.class)
                .optional()
                .map(StaffId::new);
    }

    void solved(UUID id, boolean solved) {
        jdbc.sql(SOLVED).param("id", id).param("solved", solved).update();
    }

    /** Takes the newest solved one back; whose it was, empty when there is none. */
    Optional<StaffId> notSolvedAfterAll(CustomerId customer, String skill, Instant since) {
        return jdbc.sql(NOT_SOLVED)
                .param("customer", customer.value())
                .param("skill", skill)
                .param("since", since.atOffset(UTC))
                .query(UUID.class)
                .optional()
                .map(StaffId::new);
    }

    /** Over the fifty newest closings; five minutes before there is any. */
    Duration averageHandling() {
        var seconds = jdbc.sql(AVERAGE)
                .param("otherwise", USUAL.toSeconds())
                .query(Double.class)
                .single();
        return Duration.ofMillis((long) (seconds * 1000));
    }

    /** How somebody's part in a conversation ended. */
    enum Outcome {
        CLOSED,
        TRANSFERRED
    }

    private record Row(
            UUID id,
            UUID conversationId,
            UUID customerId,
            UUID staffId,
            String skill,
            int priority,
            int places,
            OffsetDateTime assignedAt) {

        static Row of(Assignment assignment) {
            return new Row(
                    assignment.id(),
                    assignment.conversation().value(),
                    assignment.customer().value(),
                    assignment.staff().value(),
                    assignment.skill(),
                    assignment.priority(),
                    assignment.places(),
                    assignment.assignedAt().atOffset(UTC));
        }

        Assignment toAssignment() {
            return new Assignment(
                    id,
                    new ConversationId(conversationId),
                    new CustomerId(customerId),
                    new StaffId(staffId),
                    skill,
                    priority,
                    places,
                    assignedAt.toInstant());
        }
    }
}
