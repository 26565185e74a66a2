package io.jinqiao.intent.internal;

import io.jinqiao.catalog.Catalog;
import io.jinqiao.intent.Intents;
import io.jinqiao.kernel.Refused;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Which labels a set takes: classes of business in one, words of the institution's own in the others. */
@Component
class LabelSets {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{0,30}");
    private static final int LONGEST_LABEL = 100;

    private final Catalog catalog;

    LabelSets(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Refuses with {@code intent.bad-label-set}. */
    static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw Refused.invalid("intent.bad-label-set", "A set is named in small letters and dashes");
        }
        return name;
    }

    boolean takes(String labelSet, String label) {
        return !label.isBlank()
                && label.length() <= LONGEST_LABEL
                && (!labelSet.equals(Intents.BUSINESS) || isBusiness(label));
    }

    private boolean isBusiness(String code) {
        try {
            return catalog.get(code).code().equals(code);
        } catch (Refused unknown) {
            return false;
        }
    }
}
