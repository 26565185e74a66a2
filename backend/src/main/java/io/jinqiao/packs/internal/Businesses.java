package io.jinqiao.packs.internal;

import io.jinqiao.catalog.BusinessView;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Business classes by their code, or by a name that only one of them has. */
final class Businesses {

    private static final String SEVERAL = "";

    private final Map<String, String> byWord = new HashMap<>();

    Businesses(List<BusinessView> tree) {
        tree.forEach(this::add);
    }

    Optional<String> named(String word) {
        return Optional.ofNullable(byWord.get(bare(word))).filter(code -> !code.equals(SEVERAL));
    }

    private void add(BusinessView business) {
        byWord.put(business.code(), business.code());
        name(business.name().zh(), business.code());
        name(business.name().en(), business.code());
        business.of().forEach(this::add);
    }

    private void name(String name, String code) {
        byWord.merge(bare(name), code, (known, other) -> known.equals(other) ? known : SEVERAL);
    }

    private static String bare(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
