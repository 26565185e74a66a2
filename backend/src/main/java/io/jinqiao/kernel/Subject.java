package io.jinqiao.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** What a fact or a clock is about, written {@code kind:id}, for example {@code ticket:0198…}. */
public record Subject(String kind, UUID id) {

    public static Subject of(ConversationId conversation) {
        return new Subject("conversation", conversation.value());
    }

    public static Subject of(TicketId ticket) {
        return new Subject("ticket", ticket.value());
    }

    public static Subject of(StaffId staff) {
        return new Subject("staff", staff.value());
    }

    public static Subject of(CustomerId customer) {
        return new Subject("customer", customer.value());
    }

    public static Subject of(ArticleId article) {
        return new Subject("article", article.value());
    }

    public static Subject of(ProposalId proposal) {
        return new Subject("proposal", proposal.value());
    }

    public static Subject of(RequestId request) {
        return new Subject("request", request.value());
    }

    public static Subject of(JointTeamId team) {
        return new Subject("joint-team", team.value());
    }

    public static Subject of(ErrandId errand) {
        return new Subject("errand", errand.value());
    }

    public static Subject of(ComplaintId complaint) {
        return new Subject("complaint", complaint.value());
    }

    /** Refuses with {@code web.bad-id} what is not {@code kind:uuid}. */
    @JsonCreator
    public static Subject parse(String text) {
        var colon = text.indexOf(':');
        if (colon <= 0) {
            throw Refused.invalid("web.bad-id", "Not an identifier");
        }
        return new Subject(text.substring(0, colon), Ids.parse(text.substring(colon + 1)));
    }

    @Override
    @JsonValue
    public String toString() {
        return kind + ":" + id;
    }
}
