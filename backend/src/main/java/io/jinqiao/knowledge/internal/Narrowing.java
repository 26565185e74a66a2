package io.jinqiao.knowledge.internal;

import org.jspecify.annotations.Nullable;

/**
 * What an agent wants to see of what was found; null does not narrow.
 *
 * @param business first level
 * @param audience CUSTOMER or STAFF
 */
record Narrowing(
        @Nullable String business,
        @Nullable String kind,
        @Nullable String audience,
        @Nullable String language,
        boolean recent) {

    boolean admits(Findings.Finding finding) {
        return (business == null || business.equals(firstLevel(finding.business())))
                && (kind == null || kind.equals(finding.kind()))
                && (audience == null || audience.equals(audience(finding)))
                && (language == null || language.equals(finding.language().code()))
                && (!recent || finding.recent());
    }

    static String audience(Findings.Finding finding) {
        return finding.forCustomers() ? "CUSTOMER" : "STAFF";
    }

    static String firstLevel(String business) {
        var dot = business.indexOf('.');
        return dot < 0 ? business : business.substring(0, dot);
    }
}
