package io.jinqiao.collaboration;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.RequestId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as both sides see it.
 *
 * @param number {@code R} + date + number of the day
 * @param department the code of the team that answers
 * @param state CONSULTING (a system is asked), ASKED (nobody has it yet), ACCEPTED, RETURNED (the asker is asked for more),
 *     ANSWERED, CLOSED (read by the asker) or WITHDRAWN
 * @param handler who answers or answered it; null for a system or before anybody took it
 * @param lateAt when its term was over and it was not answered; null while all is well
 */
public record RequestView(
        RequestId id,
        String number,
        long version,
        Subject about,
        CustomerId customer,
        StaffId askedBy,
        String department,
        String type,
        int typeVersion,
        Bilingual typeName,
        Urgency urgency,
        List<Filled> form,
        String text,
        State state,
        @Nullable StaffId handler,
        @Nullable Answer answer,
        Instant askedAt,
        @Nullable Instant dueAt,
        @Nullable Instant lateAt) {

    public RequestView {
        form = List.copyOf(form);
    }

    public enum Urgency {
        ORDINARY,
        URGENT
    }

    public enum State {
        CONSULTING,
        ASKED,
        ACCEPTED,
        RETURNED,
        ANSWERED,
        CLOSED,
        WITHDRAWN
    }

    /**
     * One field as it was filled in.
     *
     * @param label the words of a choice; null for what was written
     */
    public record Filled(
            String code,
            Bilingual name,
            RequestForm.Kind kind,
            String value,
            @Nullable Bilingual label) {}

    /**
     * What came back.
     *
     * @param system the connector that answered; null when a person did
     * @param outcome the decision, where the type asks for one
     */
    public record Answer(
            Actor by,
            @Nullable String system,
            @Nullable Bilingual outcome,
            Bilingual text,
            List<Detail> details,
            Instant at) {

        public Answer {
            details = List.copyOf(details);
        }
    }

    /** One figure or date of an answer. */
    public record Detail(Bilingual name, String value) {}

    @Override
    public String toString() {
        return "RequestView[" + number + "]";
    }
}
