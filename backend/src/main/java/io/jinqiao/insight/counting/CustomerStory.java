package io.jinqiao.insight.counting;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a customer's conversations say of each other: whether what was solved stayed solved, whether whom the assistant served
 * came again. A repeat is a later conversation of the same customer in the same business (regulation.md section 4, FCR).
 */
final class CustomerStory {

    /** Days in which a repeat counts; each indicator chooses one. */
    static final List<Integer> WINDOWS = List.of(1, 3, 7, 30);

    private static final Duration SOON = Duration.ofHours(24);

    private static final class Contact {
        private Instant began = Instant.MAX;
        private boolean queued;
        private String channel = "";
        private @Nullable Point closed;
    }

    private final Map<String, Contact> contacts = new HashMap<>();

    CustomerStory(List<Point> told) {
        for (var point : told) {
            var contact = contacts.computeIfAbsent(point.text("conversation"), _ -> new Contact());
            contact.began = point.at().isBefore(contact.began) ? point.at() : contact.began;
            switch (point.kind()) {
                case "conversation.opened" -> contact.channel = point.text("channel");
                case "routing.queued" -> contact.queued = true;
                case "conversation.closed" -> contact.closed = point;
                default -> {}
            }
        }
    }

    void count(Counts into) {
        contacts.values().forEach(contact -> {
            var closed = contact.closed;
            if (closed != null) {
                count(contact, closed, into);
            }
        });
    }

    private void count(Contact contact, Point closed, Counts into) {
        var business = closed.text("business");
        var places = Places.NOWHERE.channel(contact.channel).business(business).by(closed, "owner");
        if (closed.text("result").equals("SOLVED") && !closed.text("owner").isEmpty()) {
            into.one("solved", closed.at(), places);
            WINDOWS.stream()
                    .filter(days -> again(closed.at(), Duration.ofDays(days))
                            .anyMatch(other -> !business.isEmpty() && business.equals(business(other))))
                    .forEach(days -> into.one("repeated-" + days, closed.at(), places));
        }
        if (!contact.queued && closed.text("owner").isEmpty()) {
            into.one(again(closed.at(), SOON).findAny().isPresent() ? "came-again" : "contained", closed.at(), places);
        }
    }

    private Stream<Contact> again(Instant after, Duration window) {
        return contacts.values().stream()
                .filter(other -> other.began.isAfter(after) && !other.began.isAfter(after.plus(window)));
    }

    private static String business(Contact contact) {
        return contact.closed == null ? "" : contact.closed.text("business");
    }
}
