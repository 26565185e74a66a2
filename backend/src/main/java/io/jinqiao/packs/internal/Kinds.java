package io.jinqiao.packs.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words people write for the kinds of article and for whom they are. */
final class Kinds {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("PRODUCT", "PRODUCT"),
            Map.entry("产品", "PRODUCT"),
            Map.entry("PROCESS", "PROCESS"),
            Map.entry("流程", "PROCESS"),
            Map.entry("COMPLIANCE", "COMPLIANCE"),
            Map.entry("合规", "COMPLIANCE"),
            Map.entry("FAQ", "FAQ"),
            Map.entry("常见问题", "FAQ"),
            Map.entry("SCRIPT", "SCRIPT"),
            Map.entry("话术", "SCRIPT"),
            Map.entry("ETIQUETTE", "ETIQUETTE"),
            Map.entry("礼仪", "ETIQUETTE"));

    private static final Map<String, Boolean> FOR_CUSTOMERS = Map.of(
            "CUSTOMER",
            true,
            "CUSTOMERS",
            true,
            "客户",
            true,
            "对客",
            true,
            "STAFF",
            false,
            "AGENT",
            false,
            "坐席",
            false,
            "内部",
            false,
            "仅供内部",
            false);

    private Kinds() {}

    static Optional<String> of(String word) {
        return Optional.ofNullable(KINDS.get(word.strip().toUpperCase(Locale.ROOT)));
    }

    static Optional<Boolean> forCustomers(String word) {
        return Optional.ofNullable(FOR_CUSTOMERS.get(word.strip().toUpperCase(Locale.ROOT)));
    }
}
