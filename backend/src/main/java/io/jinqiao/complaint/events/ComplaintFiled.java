package io.jinqiao.complaint.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Somebody is owed an answer; {@code about} is its subject line. */
public record ComplaintFiled(
        ComplaintId complaint,
        String number,
        CustomerId customer,
        @Nullable String business,
        @Nullable ConversationId conversation,
        String about,
        String door,
        String type,
        @Nullable String regulator,
        @Nullable String reference,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "complaint.filed";
    }

    @Override
    public Subject subject() {
        return Subject.of(complaint);
    }

    /** Chat and page are one channel, the web. */
    @Override
    public List<String> marks() {
        return List.of(
                "channel:" + (door.equals("CHAT") || door.equals("PAGE") ? "web" : door.toLowerCase(Locale.ROOT)));
    }
}
