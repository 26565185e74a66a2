package io.jinqiao.routing.matching;

import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a person.
 *
 * @param id a conversation, a call, a ticket: the same id never waits twice
 * @param skill first-level business code, or {@link Worker#GENERAL}
 * @param team set when it was handed to a team
 * @param priority 0 ordinary, 1 raised, 2 urgent
 * @param standing what the customer is to the institution: 0 ordinary to 3 private banking
 * @param avoid who handed it on, and so is asked last
 * @param named who served this customer last, or was promised to them, and so is asked first for a while
 * @param by when it must be done, for work with a term of its own; null for what its queue's target tells
 * @param channel on which it came, {@link #TICKET} for a ticket, empty where nobody knows: how many places it takes
 */
public record Work(
        UUID id,
        String skill,
        @Nullable String team,
        Language language,
        int priority,
        int standing,
        Instant since,
        @Nullable StaffId avoid,
        @Nullable StaffId named,
        @Nullable Instant by,
        String channel) {

    public static final String TICKET = "ticket";
    public static final int URGENT = 2;
    public static final int HIGHEST_STANDING = 3;

    /** Somebody who waits, and so goes by the target of the queue; on no channel in particular. */
    public Work(
            UUID id,
            String skill,
            @Nullable String team,
            Language language,
            int priority,
            int standing,
            Instant since,
            @Nullable StaffId avoid,
            @Nullable StaffId named) {
        this(id, skill, team, language, priority, standing, since, avoid, named, null, "");
    }

    /** The skill that a class of any level asks for; general where there is none. */
    public static String skillOf(@Nullable String business) {
        var first = business == null ? "" : business.split("\\.", 2)[0];
        return first.isBlank() ? Worker.GENERAL : first;
    }

    public Work {
        if (priority < 0 || priority > URGENT || standing < 0 || standing > HIGHEST_STANDING) {
            throw new IllegalArgumentException("priority %d or standing %d".formatted(priority, standing));
        }
    }
}
