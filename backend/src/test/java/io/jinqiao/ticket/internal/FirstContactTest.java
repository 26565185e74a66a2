package io.jinqiao.ticket.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.ticket.internal.FirstContact.Contact;
import io.jinqiao.ticket.internal.FirstContact.Resolved;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FirstContactTest {

    private static final Instant NOW = Instant.parse("2026-11-26T00:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final CustomerId WANG = CustomerId.next();
    private static final CustomerId LI = CustomerId.next();

    @Test
    void whoeverDoesNotComeBackWasHelpedTheFirstTime() {
        assertThat(count(resolved(20), contact(WANG, "card.debit.loss", 20.1))).isEqualTo(new FirstContact(1, 1, 0));
    }

    @Test
    void comingBackAboutTheSameWithinTheWindowCountsAgainst() {
        assertThat(count(resolved(20), contact(WANG, "card.debit.loss", 19)).atFirst())
                .isZero();
        assertThat(count(resolved(20), contact(WANG, "card.debit.loss", 13)).atFirst())
                .isZero();
    }

    @Test
    void laterAnotherTopicOrAnotherCustomerDoesNot() {
        assertThat(count(resolved(20), contact(WANG, "card.debit.loss", 12.9)).atFirst())
                .isOne();
        assertThat(count(resolved(20), contact(WANG, "card.debit.limit", 19)).atFirst())
                .isOne();
        assertThat(count(resolved(20), contact(LI, "card.debit.loss", 19)).atFirst())
                .isOne();
    }

    @Test
    void whatWasReopenedWasNotSettledTheFirstTime() {
        var reopened = new Resolved(WANG, "card.debit.loss", at(20), true);

        assertThat(FirstContact.of(List.of(reopened), List.of(), WEEK, NOW)).isEqualTo(new FirstContact(1, 0, 0));
    }

    @Test
    void anOpenWindowIsSaidToBeOpen() {
        assertThat(count(resolved(3))).isEqualTo(new FirstContact(1, 1, 1));
        assertThat(count(resolved(7))).isEqualTo(new FirstContact(1, 1, 0));
    }

    @Property
    void itIsTheSameAsComparingEveryResultWithEveryContact(
            @ForAll @Size(max = 30) List<@IntRange(max = 40) Integer> results,
            @ForAll @Size(max = 30) List<@IntRange(max = 40) Integer> contacts) {
        var resolved = new ArrayList<Resolved>();
        var came = new ArrayList<Contact>();
        results.forEach(days -> resolved.add(new Resolved(who(days), topic(days), at(days), days % 11 == 0)));
        contacts.forEach(days -> came.add(new Contact(who(days), String.valueOf(topic(days)), at(days - 0.5))));

        var slow = resolved.stream()
                .filter(each -> !each.reopened()
                        && came.stream()
                                .noneMatch(other -> other.customer().equals(each.customer())
                                        && other.topic().equals(each.topic())
                                        && Duration.between(each.at(), other.at())
                                                .isPositive()
                                        && Duration.between(each.at(), other.at())
                                                        .compareTo(WEEK)
                                                <= 0))
                .count();

        var counted = FirstContact.of(resolved, came, WEEK, NOW);
        assertThat(counted.atFirst()).isEqualTo((int) slow);
        assertThat(counted.resolved()).isEqualTo(resolved.size());
    }

    private static CustomerId who(int days) {
        return days % 2 == 0 ? WANG : LI;
    }

    private static @Nullable String topic(int days) {
        return days % 7 == 0 ? null : "topic-" + days % 3;
    }

    private static FirstContact count(Resolved resolved, Contact... contacts) {
        return FirstContact.of(List.of(resolved), List.of(contacts), WEEK, NOW);
    }

    private static Resolved resolved(double daysAgo) {
        return new Resolved(WANG, "card.debit.loss", at(daysAgo), false);
    }

    private static Contact contact(CustomerId who, String topic, double daysAgo) {
        return new Contact(who, topic, at(daysAgo));
    }

    private static Instant at(double daysAgo) {
        return NOW.minusSeconds(Math.round(daysAgo * 86_400));
    }
}
