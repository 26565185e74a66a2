package io.jinqiao.complaint.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.complaint.Account;
import io.jinqiao.complaint.Filer;
import io.jinqiao.complaint.Receipt;
import io.jinqiao.complaint.internal.Made.State;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A complaint laid flat: the state as it is, and beside it the columns that lists and counts ask for. */
@SuppressWarnings("ArrayRecordComponent") // rows are not compared
record ComplaintRow(
        UUID id,
        long version,
        String number,
        UUID customerId,
        @Nullable UUID conversationId,
        String receipt,
        String filer,
        String account,
        String state,
        String step,
        String subject,
        String caseType,
        String door,
        @Nullable String regulator,
        @Nullable String reference,
        String[] products,
        String branch,
        @Nullable String grade,
        @Nullable String way,
        @Nullable String line,
        @Nullable String cause,
        @Nullable UUID ownerId,
        int repeats,
        long compensation,
        @Nullable Boolean satisfied,
        OffsetDateTime receivedAt,
        OffsetDateTime runsFrom,
        @Nullable OffsetDateTime toldAt,
        @Nullable OffsetDateTime closedAt) {

    static ComplaintRow of(Complaint complaint, JsonMapper json) {
        var far = Progress.of(complaint.state());
        var grading = far.grading();
        var forwarded = complaint.receipt().forwarded();
        var conversation = complaint.conversation();
        var owner = far.owner();
        var ending = far.ending();
        return new ComplaintRow(
                complaint.id().value(),
                complaint.version(),
                complaint.number(),
                complaint.customer().value(),
                conversation == null ? null : conversation.value(),
                json.writeValueAsString(complaint.receipt()),
                json.writeValueAsString(complaint.filer()),
                json.writeValueAsString(complaint.account()),
                json.writerFor(State.class).writeValueAsString(complaint.state()),
                far.step().name(),
                complaint.account().subject(),
                complaint.account().type().name(),
                complaint.receipt().door().name(),
                forwarded == null ? null : forwarded.regulator().name(),
                forwarded == null ? null : forwarded.reference(),
                complaint.account().products().toArray(String[]::new),
                complaint.account().branch(),
                grading == null ? null : grading.grade().name(),
                grading == null ? null : grading.way(),
                grading == null ? null : grading.line(),
                grading == null ? null : grading.cause(),
                owner == null ? null : owner.value(),
                complaint.repeats(),
                far.compensation(),
                far.satisfied(),
                complaint.receivedAt().atOffset(UTC),
                complaint.runsFrom().atOffset(UTC),
                at(far.toldAt()),
                at(ending == null ? null : ending.at()));
    }

    static Complaint read(ResultSet row, JsonMapper json) throws SQLException {
        var conversation = row.getObject("conversation_id", UUID.class);
        return new Complaint(
                new ComplaintId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getString("number"),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                conversation == null ? null : new ConversationId(conversation),
                json.readValue(row.getString("receipt"), Receipt.class),
                json.readValue(row.getString("filer"), Filer.class),
                json.readValue(row.getString("account"), Account.class),
                json.readValue(row.getString("state"), State.class),
                row.getInt("repeats"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("runs_from", OffsetDateTime.class).toInstant());
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(UTC);
    }

    @Override
    public String toString() {
        return "ComplaintRow[" + number + "]";
    }
}
