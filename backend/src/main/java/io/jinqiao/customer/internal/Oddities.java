package io.jinqiao.customer.internal;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which look-ups are unusual (RK3).
 *
 * @param mostAnHour different customers that one person may look at in an hour, {@code jinqiao.look-ups.most-an-hour}
 * @param from when the working day begins, in the institution's zone, {@code jinqiao.look-ups.from}
 * @param until when it ends
 */
@Component
record Oddities(int mostAnHour, String from, String until, ZoneId zone) {

    Oddities(
            @Value("${jinqiao.look-ups.most-an-hour:40}") int mostAnHour,
            @Value("${jinqiao.look-ups.from:07:00}") String from,
            @Value("${jinqiao.look-ups.until:22:00}") String until,
            @Value("${jinqiao.zone:Asia/Shanghai}") ZoneId zone) {
        this.mostAnHour = mostAnHour;
        this.from = from;
        this.until = until;
        this.zone = zone;
    }

    /** What is unusual about a look-up. */
    enum Oddity {
        /** Many customers within the hour. */
        MANY,
        /** Nothing is open between the two. */
        NO_MATTER,
        /** Outside the working day, with nothing open. */
        OUT_OF_HOURS,
        /** The customer works here. */
        COLLEAGUE,
        /** The customer is known to the public. */
        PUBLIC_FIGURE
    }

    /**
     * @param matter whether something is open between the two
     * @param flags of the customer
     * @param withinHour different customers this person looked at in the last hour, this one among them
     */
    record Look(boolean matter, Set<String> flags, int withinHour, Instant at) {}

    Set<Oddity> of(Look look) {
        var found = EnumSet.noneOf(Oddity.class);
        if (look.withinHour() > mostAnHour) {
            found.add(Oddity.MANY);
        }
        if (look.matter()) {
            return found;
        }
        found.add(Oddity.NO_MATTER);
        var time = LocalTime.ofInstant(look.at(), zone);
        if (time.isBefore(LocalTime.parse(from)) || !time.isBefore(LocalTime.parse(until))) {
            found.add(Oddity.OUT_OF_HOURS);
        }
        for (var each : EnumSet.of(Oddity.COLLEAGUE, Oddity.PUBLIC_FIGURE)) {
            if (look.flags().contains(each.name())) {
                found.add(each);
            }
        }
        return found;
    }
}
