package io.jinqiao.suitability;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Products and levels in memory; knows no limits on repeats, as it keeps only the newest. */
public final class FakeSuitability implements Suitability {

    private final Map<String, Product> products = new HashMap<>();
    private final Map<CustomerId, Integer> levels = new HashMap<>();
    private final Set<CustomerId> allowed = new HashSet<>();

    @Override
    public void offer(Product product) {
        products.put(product.code(), product);
    }

    @Override
    public boolean knows(CustomerId customer) {
        return levels.containsKey(customer);
    }

    @Override
    public boolean allows(CustomerId customer) {
        return allowed.contains(customer);
    }

    /** A check of today allows this customer something. */
    public void allow(CustomerId customer) {
        allowed.add(customer);
    }

    @Override
    public void assessed(CustomerId customer, int level, Instant at, Actor by) {
        if (level < 1 || level > 5) {
            throw Refused.invalid("suitability.bad-level", "Levels are 1 to 5");
        }
        levels.put(customer, level);
    }

    public Map<String, Product> products() {
        return Map.copyOf(products);
    }
}
