package io.jinqiao.catalog.internal;

import io.jinqiao.catalog.BusinessView;
import io.jinqiao.kernel.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The classification as one value: the tree and every class by its code. */
record Businesses(List<BusinessView> tree, Map<String, BusinessView> byCode) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*){0,2}");

    /** Refuses with {@code catalog.bad-tree} codes that are malformed, doubled, or not below their parent. */
    static Businesses of(List<BusinessView> tree) {
        var byCode = new LinkedHashMap<String, BusinessView>();
        tree.forEach(first -> index(first, "", byCode));
        return new Businesses(List.copyOf(tree), Map.copyOf(byCode));
    }

    BusinessView get(String code) {
        var known = byCode.get(code);
        if (known == null) {
            throw Refused.notFound("catalog.unknown-business", "No such class of business");
        }
        return known;
    }

    private static void index(BusinessView business, String above, Map<String, BusinessView> byCode) {
        var code = business.code();
        var rest = code.startsWith(above) ? code.substring(above.length()) : ".";
        if (rest.contains(".") || !CODE.matcher(code).matches() || byCode.put(code, business) != null) {
            throw Refused.invalid("catalog.bad-tree", "The code %s has no place here".formatted(code));
        }
        business.of().forEach(child -> index(child, code + ".", byCode));
    }
}
