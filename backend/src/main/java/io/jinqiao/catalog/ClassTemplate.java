package io.jinqiao.catalog;

import io.jinqiao.kernel.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a ticket of a class begins with; whatever is missing is that of the class above.
 *
 * @param fields what must be asked, in order; empty for what the class above asks
 * @param firstWords what to say to the customer first
 * @param team the code of the team that works on it
 * @param urgency ORDINARY or URGENT
 * @param term the code of the rule in {@code sla} that says how long it may take
 * @param complaint whether such a matter is filed as a complaint, on the terms of the law, instead
 */
public record ClassTemplate(
        List<Field> fields,
        @Nullable Bilingual firstWords,
        @Nullable String team,
        @Nullable String urgency,
        @Nullable String term,
        @Nullable Boolean complaint) {

    public static final ClassTemplate NONE = new ClassTemplate(List.of(), null, null, null, null, null);

    /** One question of the form; {@code choices} only where one of them is to be chosen. */
    public record Field(String key, Bilingual name, Kind kind, boolean required, List<String> choices) {

        public enum Kind {
            TEXT,
            DATE,
            MONEY,
            CHOICE
        }

        public Field {
            choices = choices == null ? List.of() : List.copyOf(choices);
        }
    }

    public ClassTemplate {
        fields = fields == null ? List.of() : List.copyOf(fields);
    }

    /** This one, with what it leaves open taken from the class above. */
    public ClassTemplate over(ClassTemplate above) {
        return new ClassTemplate(
                fields.isEmpty() ? above.fields : fields,
                firstWords == null ? above.firstWords : firstWords,
                team == null ? above.team : team,
                urgency == null ? above.urgency : urgency,
                term == null ? above.term : term,
                complaint == null ? above.complaint : complaint);
    }

    /** Nothing but that such matters are complaints. */
    public static ClassTemplate ofComplaints() {
        return new ClassTemplate(List.of(), null, null, null, null, true);
    }
}
