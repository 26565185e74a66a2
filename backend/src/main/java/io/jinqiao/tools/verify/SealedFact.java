package io.jinqiao.tools.verify;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A fact as a bundle carries it: every field as it was hashed, its seal, and the path to that seal's root. */
@JsonPropertyOrder({
    "number",
    "kind",
    "at",
    "byKind",
    "byId",
    "subject",
    "customer",
    "business",
    "source",
    "body",
    "seal",
    "path"
})
record SealedFact(
        long number,
        String kind,
        String at,
        String byKind,
        @Nullable String byId,
        String subject,
        @Nullable String customer,
        @Nullable String business,
        @Nullable String source,
        String body,
        long seal,
        List<String> path) {

    private static final Pattern STEP = Pattern.compile("[LR][0-9a-f]{64}");

    void check(Chain chain) throws Broken {
        var under = chain.seal(seal);
        if (under == null
                || number < under.firstNumber()
                || number > under.lastNumber()
                || !root(under.made()).equals(under.root())) {
            throw new Broken(
                    "事实 #%d（%s）与它的封印不符".formatted(number, kind),
                    "Fact #%d (%s) does not lead to its seal".formatted(number, kind));
        }
    }

    private String root(Hash hash) throws Broken {
        var at = leaf(hash, number, kind, this.at, byKind, byId, source, subject, customer, business, body);
        for (var step : path) {
            if (!STEP.matcher(step).matches()) {
                throw new Broken("事实 #" + number + " 的路径写法不对", "Fact #" + number + " has a malformed path");
            }
            var sibling = step.substring(1);
            at = step.startsWith("L") ? hash.ofNodes(sibling, at) : hash.ofNodes(at, sibling);
        }
        return at;
    }

    /** A fact that says from where it was done is hashed with it, others as they were before that was kept. */
    static String leaf(
            Hash hash,
            long number,
            String kind,
            String at,
            String byKind,
            @Nullable String byId,
            @Nullable String source,
            String subject,
            @Nullable String customer,
            @Nullable String business,
            String body) {
        var name = String.valueOf(number);
        return source == null
                ? hash.ofFields(0, "jinqiao-fact-1", name, kind, at, byKind, byId, subject, customer, business, body)
                : hash.ofFields(
                        0, "jinqiao-fact-2", name, kind, at, byKind, byId, source, subject, customer, business, body);
    }
}
