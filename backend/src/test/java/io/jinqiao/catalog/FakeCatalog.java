package io.jinqiao.catalog;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Three branches of the demo bank's classification; refuses what the real one refuses. */
public final class FakeCatalog implements Catalog {

    private final Map<String, ClassTemplate> templates = new ConcurrentHashMap<>();
    private volatile List<BusinessView> tree = List.of(
            branch("card", "card.debit", "card.debit.loss"),
            branch("account", "account.exception", "account.exception.frozen"),
            branch("complaint", "complaint.service", "complaint.service.attitude"));

    @Override
    public List<BusinessView> tree() {
        return tree;
    }

    @Override
    public BusinessView get(String code) {
        return tree.stream()
                .flatMap(FakeCatalog::flat)
                .filter(business -> business.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("catalog.unknown-business", "No such class of business"));
    }

    @Override
    public boolean offered(String code) {
        return get(code).of().isEmpty();
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public ClassTemplate template(String code) {
        get(code);
        return templates.getOrDefault(code, ClassTemplate.NONE);
    }

    /** From now on tickets of this class begin with this. */
    public void describe(String code, ClassTemplate template) {
        templates.put(code, template);
    }

    @Override
    public void replace(List<BusinessView> next) {
        tree = List.copyOf(next);
    }

    private static BusinessView branch(String first, String second, String third) {
        return business(first, business(second, business(third)));
    }

    private static BusinessView business(String code, BusinessView... of) {
        return new BusinessView(code, new Bilingual(code, code), List.of(of));
    }

    private static Stream<BusinessView> flat(BusinessView business) {
        return Stream.concat(Stream.of(business), business.of().stream().flatMap(FakeCatalog::flat));
    }
}
