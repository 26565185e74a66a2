package io.jinqiao.complaint;

import io.jinqiao.complaint.ComplaintView.Grade;
import io.jinqiao.complaint.ComplaintView.Step;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Complaints in memory: filed once a key, and as far as somebody brings them. */
public final class FakeComplaints implements Complaints, Casework {

    private final Map<ComplaintId, ComplaintView> complaints = new LinkedHashMap<>();
    private final Map<String, ComplaintId> keys = new LinkedHashMap<>();

    @Override
    public ComplaintId file(NewComplaint asked) {
        var key = asked.key();
        var first = key == null ? null : keys.get(key);
        if (first != null) {
            return first;
        }
        var id = ComplaintId.next();
        var number = "C20261123-%04d".formatted(complaints.size() + 1);
        complaints.put(
                id,
                new ComplaintView(
                        id,
                        number,
                        asked.customer(),
                        asked.conversation(),
                        asked.account().subject(),
                        Step.RECEIVED,
                        null,
                        null,
                        Instant.EPOCH,
                        null));
        if (key != null) {
            keys.put(key, id);
        }
        return id;
    }

    @Override
    public ComplaintView get(ComplaintId id) {
        return Optional.ofNullable(complaints.get(id))
                .orElseThrow(() -> Refused.notFound("complaint.unknown", "No such complaint"));
    }

    @Override
    public List<ComplaintView> of(CustomerId customer) {
        return complaints.values().stream()
                .filter(complaint -> complaint.customer().equals(customer))
                .toList();
    }

    @Override
    public void grade(ComplaintId id, Grade grade, String way, String line, String cause, StaffId by) {
        move(id, Step.GRADED, null);
    }

    @Override
    public void take(ComplaintId id, StaffId owner) {
        move(id, Step.INVESTIGATING, owner);
    }

    @Override
    public void investigate(ComplaintId id, String findings, String basis, String liability, StaffId by) {
        move(id, Step.INVESTIGATING, by);
    }

    @Override
    public void propose(ComplaintId id, String solution, long compensation, StaffId by) {
        move(id, Step.PROPOSED, by);
    }

    @Override
    public void approve(ComplaintId id, StaffId by) {
        get(id);
    }

    @Override
    public void answer(ComplaintId id, boolean agreed, String remark) {
        move(id, agreed ? Step.AGREED : Step.CONTESTED, get(id).owner());
    }

    @Override
    public void resolve(ComplaintId id, String result, StaffId by) {
        move(id, Step.RESOLVED, by);
    }

    @Override
    public void writeDecision(ComplaintId id, StaffId by) {
        move(id, Step.TOLD, by);
    }

    @Override
    public void rate(ComplaintId id, boolean satisfied, int score, String remark) {
        move(id, satisfied ? Step.SATISFIED : Step.UNSATISFIED, get(id).owner());
    }

    @Override
    public void close(ComplaintId id, String reason, StaffId by) {
        move(id, Step.CLOSED, by);
    }

    private void move(ComplaintId id, Step step, @Nullable StaffId owner) {
        var was = get(id);
        complaints.put(
                id,
                new ComplaintView(
                        id,
                        was.number(),
                        was.customer(),
                        was.conversation(),
                        was.subject(),
                        step,
                        was.grade(),
                        owner,
                        was.receivedAt(),
                        was.closedAt()));
    }
}
