package io.jinqiao.demo.internal;

import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.Actor;
import io.jinqiao.suitability.Product;
import io.jinqiao.suitability.Suitability;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the demo bank sells, and the assessments its customers answered some months ago. */
@Component
class PlayProducts {

    private static final int USUAL = 90;

    private final Suitability suitability;
    private final Customers customers;
    private final Clock clock;

    PlayProducts(Suitability suitability, Customers customers, Clock clock) {
        this.suitability = suitability;
        this.customers = customers;
        this.clock = clock;
    }

    void offer(List<Product> products) {
        products.forEach(suitability::offer);
    }

    void assess(List<DemoFiles.Player> players) {
        players.stream().filter(player -> player.risk() != null).forEach(this::assess);
    }

    private void assess(DemoFiles.Player player) {
        var days = player.assessedDaysAgo();
        var risk = player.risk();
        var customer = customers.add(player.customer());
        if (risk != null && !suitability.knows(customer)) {
            suitability.assessed(
                    customer,
                    Integer.parseInt(risk.substring(1)),
                    clock.instant().minus(Duration.ofDays(days == null ? USUAL : days)),
                    Actor.SYSTEM);
        }
    }
}
