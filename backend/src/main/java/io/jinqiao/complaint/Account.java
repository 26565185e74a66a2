package io.jinqiao.complaint;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened, in the complainant's words.
 *
 * @param type only a complaint has the term of complaints; what else it may turn out to be is answered all the same
 * @param regime whose rules set the term where they are not the ordinary ones
 * @param claimFen what is claimed, in hundredths of a yuan
 * @param branch where it happened, empty where it happened nowhere
 * @param named the staff it is about: they neither handle nor approve it
 * @param business a code of the three-level classification, null before anybody knows
 */
public record Account(
        CaseType type,
        Regime regime,
        String subject,
        String facts,
        String demand,
        @Nullable Long claimFen,
        List<String> products,
        String branch,
        List<StaffId> named,
        List<Vulnerability> vulnerability,
        @Nullable String business) {

    /** Reports, petitions, enquiries and suggestions are no disputes (CBIRC 2020 No. 3, Art. 2). */
    public enum CaseType {
        COMPLAINT,
        REPORT,
        PETITION,
        ENQUIRY,
        SUGGESTION
    }

    public enum Regime {
        ORDINARY,
        AML_CONTROL,
        CREDIT_REPORT
    }

    public enum Vulnerability {
        ELDERLY,
        MINOR,
        DISABLED,
        HARDSHIP,
        ILLNESS
    }

    public Account {
        subject = Words.required(subject, 200);
        facts = Words.required(facts, 4000);
        demand = Words.optional(demand, 1000);
        branch = Words.optional(branch, 100);
        products = products.stream().map(each -> Words.required(each, 100)).toList();
        named = List.copyOf(named);
        vulnerability = List.copyOf(vulnerability);
        if (claimFen != null && claimFen < 0) {
            throw Refused.invalid("complaint.bad-amount", "Nobody claims less than nothing");
        }
    }

    public Account as(CaseType next) {
        return new Account(
                next, regime, subject, facts, demand, claimFen, products, branch, named, vulnerability, business);
    }

    @Override
    public String toString() {
        return "Account[" + type + "]";
    }
}
