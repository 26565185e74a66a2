package io.jinqiao.ticket.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.ticket.TicketView.Urgency;
import io.jinqiao.ticket.internal.Ticket.Assigned;
import io.jinqiao.ticket.internal.Ticket.Closed;
import io.jinqiao.ticket.internal.Ticket.Ending;
import io.jinqiao.ticket.internal.Ticket.Matter;
import io.jinqiao.ticket.internal.Ticket.Open;
import io.jinqiao.ticket.internal.Ticket.Resolved;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TicketTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

    private final StaffId lin = StaffId.next();
    private final StaffId zhao = StaffId.next();
    private final Ticket ticket = ticket("card.debit.loss");

    @Test
    void aTicketWaitsUntilSomebodyTakesIt() {
        assertThat(ticket.state()).isEqualTo(new Open());
        assertThat(ticket.handTo(lin, "cards").state()).isEqualTo(new Assigned(lin));
        assertThat(ticket.handTo(lin, "cards").handTo(zhao, "general").owner()).isEqualTo(zhao);
        assertThat(ticket.handTo(lin, "cards").handTo(null, "general").state()).isEqualTo(new Open());
    }

    @Test
    void theResultIsWhatTheCustomerIsTold() {
        var resolved = resolved();

        assertThat(resolved.state())
                .isInstanceOfSatisfying(
                        Resolved.class,
                        state -> assertThat(state.outcome().result())
                                .isEqualTo("Card blocked, a new one is on its way"));
        refused(() -> resolved.resolve(zhao, "Again", NOW), "ticket.wrong-state");
        refused(() -> resolved.handTo(zhao, "general"), "ticket.wrong-state");
    }

    @Test
    void nothingIsResolvedBeforeItIsClassified() {
        refused(() -> ticket(null).resolve(lin, "Done", NOW), "ticket.not-classified");
        assertThat(ticket(null)
                        .classify("card.debit.loss", Urgency.URGENT)
                        .resolve(lin, "Done", NOW)
                        .owner())
                .isEqualTo(lin);
    }

    @Test
    void itClosesWithASatisfiedCustomerOrAReasonAndNotOtherwise() {
        assertThat(resolved().close(new Ending(true, "", NOW)).state()).isInstanceOf(Closed.class);
        assertThat(resolved()
                        .close(new Ending(null, "Not reached three times", NOW))
                        .state())
                .isInstanceOf(Closed.class);
        assertThat(ticket.close(new Ending(null, "Opened twice", NOW)).owner()).isNull();
        refused(() -> new Ending(null, " ", NOW), "ticket.reason-missing");
        refused(() -> new Ending(false, "", NOW), "ticket.reason-missing");
        refused(() -> ticket.close(new Ending(true, "", NOW)), "ticket.no-result");
    }

    @Test
    void aCustomerWhoIsNotSatisfiedBeginsItAgainWithTheSameOwner() {
        var again = resolved().confirm(false, "The card has not come", NOW);

        assertThat(again.state()).isEqualTo(new Assigned(lin));
        assertThat(again.reopened()).isEqualTo(1);
    }

    @Test
    void secondThoughtsLastAWeek() {
        var closed = resolved().close(new Ending(true, "", NOW));

        assertThat(closed.confirm(false, "After all", NOW.plus(Duration.ofDays(7)))
                        .state())
                .isEqualTo(new Assigned(lin));
        refused(
                () -> closed.confirm(
                        false, "After all", NOW.plus(Duration.ofDays(7)).plusMillis(1)),
                "ticket.too-late");
        assertThat(closed.confirm(true, "", NOW.plus(Duration.ofDays(30)))).isEqualTo(closed);
    }

    @Test
    void aTicketClosedForAReasonStillTakesTheCustomersGoodWord() {
        var closed = resolved().close(new Ending(null, "Not reached", NOW)).confirm(true, "Thanks", NOW);

        assertThat(closed.state())
                .isInstanceOfSatisfying(
                        Closed.class,
                        state -> assertThat(state.ending()).isEqualTo(new Ending(true, "Not reached", NOW)));
    }

    @Test
    void whatIsOpenCannotBeReopenedOrConfirmed() {
        refused(ticket::reopen, "ticket.wrong-state");
        refused(() -> ticket.confirm(true, "", NOW), "ticket.not-resolved");
    }

    @Test
    void ownerTeamAndSupervisorMayChangeItNobodyElse() {
        var assigned = ticket.handTo(lin, "cards");

        assertThat(new Asker(lin, "elsewhere", false).changing(assigned)).isEqualTo(assigned);
        assertThat(new Asker(zhao, "cards", false).changing(assigned)).isEqualTo(assigned);
        assertThat(new Asker(zhao, "general", true).changing(assigned)).isEqualTo(assigned);
        refused(() -> new Asker(zhao, "general", false).changing(assigned), "ticket.not-yours");
    }

    @Test
    void wordsAreCheckedAndStayOutOfTheLogs() {
        refused(() -> new Matter(" ", "", null, null, Urgency.ORDINARY), "web.text-missing");
        refused(() -> new Matter("x".repeat(201), "", null, null, Urgency.ORDINARY), "web.text-too-long");
        assertThat(ticket.toString()).doesNotContain("13800001234").doesNotContain("lost");
    }

    private Ticket resolved() {
        return ticket.handTo(lin, "cards").resolve(lin, "Card blocked, a new one is on its way", NOW);
    }

    private static Ticket ticket(@Nullable String business) {
        var matter = new Matter("Card lost", "I lost my card", "13800001234", business, Urgency.ORDINARY);
        return Ticket.open(TicketId.next(), "T20261122-0001", CustomerId.next(), null, matter, "cards", NOW);
    }

    private static void refused(ThrowingCallable attempt, String code) {
        assertThatThrownBy(attempt).isInstanceOf(Refused.class).hasFieldOrPropertyWithValue("code", code);
    }
}
