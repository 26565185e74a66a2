package io.jinqiao.complaint;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Words;
import java.util.List;

/**
 * Who files it, beside the customer it is about.
 *
 * @param name of the agent or heir; empty for the complainant
 * @param authority what shows that somebody may act for the complainant; empty when they showed nothing
 * @param representatives of a group, at most {@value #MOST} (CBIRC 2020 No. 3, Art. 12)
 */
public record Filer(Kind kind, String name, String authority, List<String> representatives) {

    static final int MOST = 5;

    public static final Filer COMPLAINANT = new Filer(Kind.COMPLAINANT, "", "", List.of());

    public enum Kind {
        COMPLAINANT,
        AGENT,
        HEIR,
        GROUP
    }

    public Filer {
        name = Words.optional(name, 100);
        authority = Words.optional(authority, 200);
        representatives = representatives.stream()
                .map(each -> Words.optional(each, 100))
                .filter(each -> !each.isEmpty())
                .toList();
        if (representatives.size() > MOST) {
            throw Refused.invalid("complaint.too-many-representatives", "A group elects at most five");
        }
    }

    /** Whether it has to be taken in; if not, it may be declined and the filer is told (Art. 14, 18). */
    public boolean mayFile() {
        return switch (kind) {
            case COMPLAINANT -> true;
            case AGENT, HEIR -> !authority.isEmpty();
            case GROUP -> !representatives.isEmpty();
        };
    }

    @Override
    public String toString() {
        return "Filer[" + kind + "]";
    }
}
