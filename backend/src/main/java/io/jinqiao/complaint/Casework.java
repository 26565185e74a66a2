package io.jinqiao.complaint;

import io.jinqiao.complaint.ComplaintView.Grade;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.StaffId;

/** Works on complaints as people do, for programs that bring them in from elsewhere: the same rules, the same refusals. */
public interface Casework {

    void grade(ComplaintId complaint, Grade grade, String way, String line, String cause, StaffId by);

    void take(ComplaintId complaint, StaffId owner);

    /**
     * What was found out, and who has to answer for it.
     *
     * @param liability NONE, PARTLY, MAINLY, FULLY or THIRD_PARTY
     */
    void investigate(ComplaintId complaint, String findings, String basis, String liability, StaffId by);

    /**
     * How it shall be settled.
     *
     * @param compensation in hundredths of a yuan
     */
    void propose(ComplaintId complaint, String solution, long compensation, StaffId by);

    /** Everything about it that waits for a second person. */
    void approve(ComplaintId complaint, StaffId by);

    void answer(ComplaintId complaint, boolean agreed, String remark);

    void resolve(ComplaintId complaint, String result, StaffId by);

    /** The decision is written and waits to be approved. */
    void writeDecision(ComplaintId complaint, StaffId by);

    void rate(ComplaintId complaint, boolean satisfied, int score, String remark);

    void close(ComplaintId complaint, String reason, StaffId by);
}
