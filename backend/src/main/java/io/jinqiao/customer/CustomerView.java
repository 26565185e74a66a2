package io.jinqiao.customer;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer as staff see them; the phone number is masked (first 3, last 4).
 *
 * @param number the customer number, for a visitor a short visitor number such as {@code V-1043}
 * @param name empty for a visitor who has not said it
 * @param verified how sure we are, 0 (nobody checked) to 4
 * @param riskGrade C1–C5, null before an assessment
 * @param branch the code of the branch they belong to, empty where nobody says
 */
public record CustomerView(
        CustomerId id,
        Kind kind,
        String number,
        String name,
        @Nullable String phone,
        Value value,
        int verified,
        @Nullable String riskGrade,
        Language language,
        List<String> tags,
        Instant since,
        String branch) {

    public enum Kind {
        VISITOR,
        PERSONAL,
        CORPORATE,
        INSTITUTIONAL
    }

    /** What the institution promised them by their standing. */
    public enum Value {
        ORDINARY,
        GOLD,
        PLATINUM,
        PRIVATE
    }

    public CustomerView withPhone(@Nullable String masked) {
        return new CustomerView(
                id, kind, number, name, masked, value, verified, riskGrade, language, tags, since, branch);
    }

    @Override
    public String toString() {
        return "CustomerView[" + id + "]";
    }
}
